import type { LayeredGraph } from './layeredGraph.ts'
import { ARC_STEP, trunkReach } from './column.ts'

/** A flat list of control points: x, y, x, y … */
export type CurvePoints = readonly number[]

/** Share of a corridor an arc needs to turn. */
const TURN = 0.5
/** How far an arc that runs back or stays in its column swings out. */
const SWING = 14

/**
 * Control points of each arc: out of its entity level, through its place in each layer it passes, and level into the
 * next one. Arcs in a trunk run side by side in the order in which they come in.
 */
export function arcCurves(
  graph: LayeredGraph,
  arcs: readonly (readonly [number, number])[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): CurvePoints[] {
  const lanes = trunkLanes(graph, arcs, y)
  return arcs.map(([from, to], arc) => {
    const passes = graph.passes[arc]
    if (!passes) return backward(x[from]!, y[from]!, x[to]!, y[to]!)
    const points: number[] = []
    let [lastX, lastY] = [x[from]!, y[from]!]
    const turnTo = (nextX: number, nextY: number) => {
      const turn = (nextX - lastX) * TURN
      points.push(lastX + turn, lastY, nextX - turn, nextY)
      lastX = nextX
      lastY = nextY
    }
    for (const slot of passes) turnTo(x[slot]!, y[slot]! + lanes(slot, arc))
    turnTo(x[to]!, y[to]!)
    return points
  })
}

/** An arc that does not lead to a later layer. */
function backward(fromX: number, fromY: number, toX: number, toY: number): CurvePoints {
  const swing = SWING + Math.abs(toY - fromY) * 0.12
  if (Math.abs(fromX - toX) < 1) return [fromX - swing, fromY, toX - swing, toY]
  const turn = (toX - fromX) * TURN
  return [fromX + turn, fromY + SWING, toX - turn, toY + SWING]
}

/** Offset of an arc from the middle of a trunk it runs in. */
function trunkLanes(
  graph: LayeredGraph,
  arcs: readonly (readonly [number, number])[],
  y: ArrayLike<number>,
): (slot: number, arc: number) => number {
  const inTrunk = new Map<number, number[]>()
  graph.passes.forEach((passes, arc) => {
    for (const slot of passes ?? []) {
      const list = inTrunk.get(slot)
      if (list) list.push(arc)
      else inTrunk.set(slot, [arc])
    }
  })
  const offsets = new Map<string, number>()
  for (const [slot, list] of inTrunk) {
    const sorted = list.toSorted((a, b) => y[arcs[a]![0]]! - y[arcs[b]![0]]! || a - b)
    const reach = trunkReach(list.length) - ARC_STEP / 2
    const step = list.length > 1 ? (2 * reach) / (list.length - 1) : 0
    sorted.forEach((arc, place) => offsets.set(`${slot} ${arc}`, place * step - (step ? reach : 0)))
  }
  return (slot, arc) => offsets.get(`${slot} ${arc}`) ?? 0
}
