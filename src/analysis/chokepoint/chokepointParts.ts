import type { ChokepointOutcome, ChokepointTask } from './chokepointTask.ts'
import type { StructureOutcome } from './structureTask.ts'

/** Shares of betweenness: enough for several workers, and never another number, so that the same sums are added up everywhere. */
const SHARES = 16

/** A task as the parts in which it is done, in their order. */
export function partsOf(task: ChokepointTask): readonly ChokepointTask[] {
  if (task.kind === 'routes') return [task]
  return Array.from({ length: SHARES }, (_, part) => ({ ...task, share: { part, parts: SHARES } }))
}

const isStructure = (outcome: ChokepointOutcome): outcome is StructureOutcome =>
  outcome.kind === 'structure'

/** The outcome of a task from those of its parts, in their order. */
export function joined(outcomes: readonly ChokepointOutcome[]): ChokepointOutcome {
  const [first] = outcomes
  if (!first) throw new Error('There is nothing to join.')
  if (first.kind === 'routes') return first
  const betweenness = new Float64Array(first.betweenness.length)
  for (const outcome of outcomes.filter(isStructure)) {
    outcome.betweenness.forEach((value, vertex) => {
      betweenness[vertex]! += value
    })
  }
  return { ...first, betweenness }
}
