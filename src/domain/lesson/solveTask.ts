import { lessonWords } from '../../words/lessons.ts'
import { ownershipWords } from '../../words/ownership.ts'
import { filterSentence } from '../filter/filterSentence.ts'
import { entityName } from '../network/entityName.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { LessonStep, LessonTask } from '../network/schema/lesson.ts'
import type { BestStops } from '../removal/removal.ts'
import { sayCertificate } from '../removal/sayBestStops.ts'
import { ownershipSaid } from './checkOwnership.ts'
import { measured } from './checkPredict.ts'
import type { LessonEngine } from './lessonEngine.ts'
import { settingsOf, shownBy, viewOf } from './stepView.ts'

/** What solves a task: for the one who gives up, and for the key of the facilitator. */
export interface Solution {
  /** whole sentences */
  readonly sentences: readonly string[]
  /** who is meant, to be shown in the picture; empty where nobody is */
  readonly entities: readonly EntityId[]
}

const { solutions: words } = lessonWords

function solveChoice(found: BestStops, namesOf: (ids: readonly EntityId[]) => string): Solution {
  const { best, greedy, equallyGood, connectedPairs } = found
  const others = equallyGood.filter((set) => set.join() !== best.stopped.join())
  return {
    sentences: [
      words.best(namesOf(best.stopped), best.pairsLost, connectedPairs),
      ...others.slice(0, 5).map((set) => words.equallyGood(namesOf(set))),
      words.greedy(namesOf(greedy.stopped), greedy.pairsLost),
      sayCertificate(found),
    ],
    entities: best.stopped,
  }
}

/** Works out what solves a task. */
export async function solveTask(
  network: Network,
  step: LessonStep,
  task: LessonTask,
  engine: LessonEngine,
): Promise<Solution> {
  const namesOf = (ids: readonly EntityId[]) =>
    words.names(ids.map((id) => entityName(network, id)))
  const settings = settingsOf(network, step)
  switch (task.kind) {
    case 'find':
      return { sentences: [words.these(namesOf(task.entities))], entities: task.entities }
    case 'mark': {
      const { accept = [] } = task
      const said = accept.length === 0 ? words.anyBet : words.anyOf(namesOf(accept))
      return { sentences: [said], entities: accept }
    }
    case 'filter': {
      const { filter } = viewOf(network, task.view).view
      const shown = await shownBy(network, settings, filter, engine)
      const said = filterSentence(network, shown, filter).text
      return { sentences: [words.filter(said)], entities: [...shown.entities] }
    }
    case 'predict': {
      const { value, of } = measured(
        await engine.effect(network, settings, task.stop),
        task.measure,
      )
      return {
        sentences: [words.measured[task.measure](namesOf(task.stop), value, of)],
        entities: task.stop,
      }
    }
    case 'choose':
      return solveChoice(await engine.best(network, settings, task.k), namesOf)
    case 'redTeam':
      return { sentences: [words.redTeam], entities: [] }
    default: {
      const { verdict, reasons } = ownershipSaid(network, task)
      return {
        sentences: [words.verdict(ownershipWords.verdicts[verdict]), ...reasons],
        entities: [task.entity],
      }
    }
  }
}
