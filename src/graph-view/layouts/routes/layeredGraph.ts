/** A bundle of arcs between two slots of neighbouring layers. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** how many arcs run in it */
  readonly weight: number
}

/**
 * Slots in layers: the entities first, in their order, then the places where long arcs pass a layer. All arcs
 * bound for one entity share one place per layer, so that they run together as a trunk.
 */
export interface LayeredGraph {
  readonly entities: number
  /** layer of each slot, 0 up */
  readonly layer: Int32Array
  /** the entity a passing place leads to, or for an entity itself */
  readonly target: Int32Array
  /** arcs passing each place; 0 for entities */
  readonly thickness: Int32Array
  readonly segments: readonly Segment[]
  /** pairs of entities of one layer that an arc joins: they should stand close */
  readonly mates: readonly (readonly [number, number])[]
  /** slots each arc passes between its ends; null when it does not lead to a later layer */
  readonly passes: readonly (readonly number[] | null)[]
}

/**
 * Splits arcs that span several layers. Arcs that do not lead to a later layer (cycles, relations among one end)
 * are left out of the segments: they do not take part in ordering.
 */
export function layeredGraph(
  layer: Int32Array,
  arcs: readonly (readonly [number, number])[],
): LayeredGraph {
  const layers = [...layer]
  const target = [...layer.keys()]
  const thickness = target.map(() => 0)
  const place = new Map<string, number>()
  const segments = new Map<string, { from: number; to: number; weight: number }>()

  const join = (from: number, to: number) => {
    const key = `${from} ${to}`
    const segment = segments.get(key)
    if (segment) segment.weight++
    else segments.set(key, { from, to, weight: 1 })
  }
  const passing = (to: number, at: number) => {
    const key = `${to} ${at}`
    let slot = place.get(key)
    if (slot === undefined) {
      slot = layers.length
      place.set(key, slot)
      layers.push(at)
      target.push(to)
      thickness.push(0)
    }
    thickness[slot]! += 1
    return slot
  }

  const passes = arcs.map(([from, to]) => {
    if (layer[from]! >= layer[to]!) return null
    const slots: number[] = []
    let last = from
    for (let at = layer[from]! + 1; at < layer[to]!; at++) {
      const slot = passing(to, at)
      join(last, slot)
      slots.push(slot)
      last = slot
    }
    join(last, to)
    return slots
  })

  return {
    entities: layer.length,
    layer: Int32Array.from(layers),
    target: Int32Array.from(target),
    thickness: Int32Array.from(thickness),
    segments: [...segments.values()],
    mates: arcs.filter(([from, to]) => layer[from] === layer[to]),
    passes,
  }
}
