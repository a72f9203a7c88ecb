import type { SurenessOutcome, SurenessTask } from './surenessTask.ts'

/** The same draws in up to `parts` stretches of nearly equal length, in order. */
export function splitDraws(task: SurenessTask, parts: number): SurenessTask[] {
  const count = Math.max(1, Math.min(parts, task.draws))
  const start = (part: number) => Math.floor((part * task.draws) / count)
  return Array.from({ length: count }, (_, part) => ({
    ...task,
    firstDraw: task.firstDraw + start(part),
    draws: start(part + 1) - start(part),
  }))
}

const added = (arrays: readonly Int32Array[]) =>
  arrays.reduce((sum, array) => sum.map((value, place) => value + array[place]!))

/** The outcome of all draws from those of their stretches, whatever order these come in. Needs at least one. */
export function joinDraws(outcomes: readonly SurenessOutcome[]): SurenessOutcome {
  const inOrder = outcomes.toSorted((a, b) => a.firstDraw - b.firstDraw)
  const ranks = new Uint16Array(inOrder.reduce((sum, part) => sum + part.ranks.length, 0))
  let filled = 0
  for (const part of inOrder) {
    ranks.set(part.ranks, filled)
    filled += part.ranks.length
  }
  return {
    kind: 'sureness',
    firstDraw: inOrder[0]!.firstDraw,
    draws: inOrder.reduce((sum, part) => sum + part.draws, 0),
    ranks,
    ranked: added(inOrder.map(({ ranked }) => ranked)),
    reached: added(inOrder.map(({ reached }) => reached)),
    dependent: added(inOrder.map(({ dependent }) => dependent)),
  }
}
