/** Where one may stand: an entity that shows, with its place and what it leads to. */
export interface Stop {
  readonly id: string
  readonly x: number
  readonly y: number
  /** what flows out of it, what flows into it, what is merely related; no one twice */
  readonly onward: readonly string[]
  readonly back: readonly string[]
  readonly beside: readonly string[]
}

export type Direction = 'right' | 'left' | 'up' | 'down'

/** Where one stands, and among whom: those that the last step could have led to as well, from top to bottom. */
export interface Standing {
  readonly id: string
  readonly siblings: readonly string[]
}

type Stops = ReadonlyMap<string, Stop>

/**
 * One step. Right leads along flow, left against it, to the nearest of several; what is merely related counts on the
 * side it stands on. Up and down go through the siblings, and beyond them to what stands nearest in that direction.
 * Null where there is nothing to step to.
 */
export function walk(stops: Stops, from: Standing, direction: Direction): Standing | null {
  const here = stops.get(from.id)
  if (!here) return null
  return direction === 'right' || direction === 'left'
    ? follow(stops, here, direction)
    : turn(stops, here, from, direction)
}

/** Those a step to the right or left could lead to, from top to bottom. */
export function choices(stops: Stops, here: Stop, direction: 'right' | 'left'): readonly Stop[] {
  const [mine, other] = direction === 'right' ? [here.onward, here.back] : [here.back, here.onward]
  const sign = direction === 'right' ? 1 : -1
  const beside = here.beside.filter((id) => {
    const stop = stops.get(id)
    return stop && !other.includes(id) && Math.sign(stop.x - here.x || 1) === sign
  })
  return [...new Set([...mine, ...beside])]
    .flatMap((id) => stops.get(id) ?? [])
    .toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
}

function follow(stops: Stops, here: Stop, direction: 'right' | 'left'): Standing | null {
  const reachable = choices(stops, here, direction)
  const nearest = nearestOf(reachable, here, 1)
  return nearest && { id: nearest.id, siblings: reachable.map(({ id }) => id) }
}

function turn(stops: Stops, here: Stop, from: Standing, direction: 'up' | 'down'): Standing | null {
  const sign = direction === 'down' ? 1 : -1
  const index = from.siblings.indexOf(here.id)
  const sibling = index < 0 ? undefined : from.siblings[index + sign]
  if (sibling !== undefined && stops.has(sibling)) return { id: sibling, siblings: from.siblings }
  const candidates = [...stops.values()].filter(({ y }) => (y - here.y) * sign > 0)
  const nearest = nearestOf(candidates, here, 3)
  return nearest && { id: nearest.id, siblings: [] }
}

/** The stop at the least distance, sideways distance counted `weight` times. */
function nearestOf(stops: readonly Stop[], here: Stop, weight: number): Stop | null {
  let best: Stop | null = null
  let least = Infinity
  for (const stop of stops) {
    const distance = Math.hypot((stop.x - here.x) * weight, stop.y - here.y)
    if (distance < least || (distance === least && best && stop.id < best.id)) {
      best = stop
      least = distance
    }
  }
  return best
}
