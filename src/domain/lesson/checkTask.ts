import { lessonWords } from '../../words/lessons.ts'
import { flowArcs } from '../chokepoint/flowArcs.ts'
import { routeSets } from '../chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../chokepoint/settings.ts'
import { entityName } from '../network/entityName.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Lesson, LessonStep, LessonTask } from '../network/schema/lesson.ts'
import type { Answer } from './answer.ts'
import { checkFilter } from './checkFilter.ts'
import { checkFind } from './checkFind.ts'
import { checkMark } from './checkMark.ts'
import { checkOwnership, ownershipSaid } from './checkOwnership.ts'
import { checkPredict, measured } from './checkPredict.ts'
import type { LessonEngine } from './lessonEngine.ts'
import type { Outcome } from './outcome.ts'
import {
  drawHidden,
  leftPairs,
  withoutRelations,
  withSameEnds,
  type RedTeamResult,
} from './redTeam.ts'
import { choiceFault, choiceOutcome, scoreChoice, type ChoiceScore } from './scoreChoice.ts'
import { settingsOf, shownBy, viewOf } from './stepView.ts'
import { teamSeed } from './teamSeed.ts'

/** An answer that was looked at, with the figures behind how it stands. */
export interface Checked {
  readonly outcome: Outcome
  readonly choice?: ChoiceScore
  readonly redTeam?: RedTeamResult
}

/** Everything that is needed to look at an answer. */
export interface Checking {
  readonly network: Network
  readonly lesson: Lesson
  readonly step: LessonStep
  readonly task: LessonTask
  readonly answer: Answer
  readonly team: string
  /** who was chosen in an earlier task; empty when nothing was */
  readonly chosenIn: (task: string) => readonly EntityId[]
  readonly engine: LessonEngine
}

const { outcomes: words } = lessonWords

const notAnswered: Checked = {
  outcome: { standing: 'wrong', score: 0, sentence: words.notAnswered },
}

const idsOf = (answer: Answer) => (answer.kind === 'entities' ? answer.ids : [])

async function checkChoice(
  { network, answer, engine }: Checking,
  settings: AnalysisSettings,
  k: number,
): Promise<Checked> {
  const chosen = idsOf(answer)
  const nameOf = (id: EntityId) => entityName(network, id)
  const sets = routeSets(network, settings, flowArcs(network, settings))
  const ends = new Set([...sets.entryPoints, ...sets.endUsers])
  const fault = choiceFault(chosen, k, ends, nameOf)
  if (fault) return { outcome: fault }
  const [effect, found] = [
    await engine.effect(network, settings, chosen),
    await engine.best(network, settings, k),
  ]
  const choice = scoreChoice(chosen, effect.pairsLost, found)
  return { outcome: choiceOutcome(choice), choice }
}

async function answerOfRedTeam(
  { network, lesson, team, chosenIn, engine }: Checking,
  settings: AnalysisSettings,
  { after, hidden: share }: { readonly after: string; readonly hidden: number },
): Promise<Checked> {
  const chosen = chosenIn(after)
  if (chosen.length === 0)
    return { outcome: { standing: 'wrong', score: 0, sentence: words.redTeam.chooseFirst } }
  const hidden = drawHidden(network, share, teamSeed(team, lesson.id))
  const sameEnds = withSameEnds(network, settings)
  const whole = leftPairs(await engine.adapt(network, sameEnds, chosen))
  const partial = leftPairs(await engine.adapt(withoutRelations(network, hidden), sameEnds, chosen))
  const redTeam = { hidden, whole, partial }
  const sentence = words.redTeam.said(whole, hidden.length)
  return { outcome: { standing: 'kept', score: 1, sentence }, redTeam }
}

/** Looks at an answer. The same answer always comes to the same, whatever is shown or set meanwhile. */
export async function checkTask(checking: Checking): Promise<Checked> {
  const { network, step, task, answer, engine } = checking
  const nameOf = (id: EntityId) => entityName(network, id)
  const settings = settingsOf(network, step)
  switch (task.kind) {
    case 'find':
      return { outcome: checkFind(idsOf(answer), task.entities) }
    case 'mark':
      return { outcome: checkMark(idsOf(answer), task, nameOf) }
    case 'filter': {
      if (answer.kind !== 'filter') return notAnswered
      const asked = viewOf(network, task.view).view.filter
      const goal = await shownBy(network, settings, asked, engine)
      const shown = await shownBy(network, settings, answer.filter, engine)
      return { outcome: checkFilter(shown.entities, goal.entities) }
    }
    case 'predict': {
      if (answer.kind !== 'number') return notAnswered
      const effect = await engine.effect(network, settings, task.stop)
      const found = measured(effect, task.measure)
      return { outcome: checkPredict(answer.value, found, task.measure, task.tolerance) }
    }
    case 'choose':
      return checkChoice(checking, settings, task.k)
    case 'redTeam':
      return answerOfRedTeam(checking, settings, task)
    default:
      return answer.kind === 'verdict'
        ? { outcome: checkOwnership(answer.verdict, ownershipSaid(network, task)) }
        : notAnswered
  }
}
