import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import { methodWords } from '../../words/method.ts'

export interface RunFigure {
  readonly label: string
  readonly value: number
}

/** The numbers of a run, in the order they are read. */
export function runFigures(analysis: ChokepointAnalysis): readonly RunFigure[] {
  const { result, entities, arcs, usedRelations, undatedRelations } = analysis
  const { run } = methodWords
  const own =
    result.kind === 'routes'
      ? [
          { label: run.arcs, value: arcs },
          { label: run.entryPoints, value: result.entryPoints.length },
          { label: run.endUsers, value: result.endUsers.length },
          { label: run.pairs, value: result.connectedPairs },
          { label: run.reached, value: result.reachedEndUsers.length },
        ]
      : [
          { label: run.ties, value: arcs },
          { label: run.cut, value: result.cutEntities.length },
          { label: run.bridges, value: result.bridges.length },
          { label: run.components, value: result.components },
        ]
  return [
    { label: run.entities, value: entities },
    ...own,
    { label: run.used, value: usedRelations },
    { label: run.undated, value: undatedRelations },
  ]
}
