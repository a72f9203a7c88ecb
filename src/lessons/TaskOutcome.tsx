import type { Ref } from 'react'
import { isOver, type TaskProgress } from '../domain/lesson/lessonProgress.ts'
import type { Network } from '../domain/network/network.ts'
import { useAtlas } from '../store/atlasStore.ts'
import { selectSay } from '../store/selectors/selectSay.ts'
import { joinClasses } from '../ui/joinClasses.ts'
import { learnWords as words } from '../words/learn.ts'
import { lessonWords } from '../words/lessons.ts'
import { ChoiceTable } from './ChoiceTable.tsx'
import { RedTeamTable } from './RedTeamTable.tsx'
import styles from './TaskOutcome.module.css'

interface TaskOutcomeProps {
  readonly network: Network
  readonly progress: TaskProgress
  readonly team: string
  /** what the answer came to */
  readonly ref: Ref<HTMLParagraphElement>
}

/** What the last answer came to, and once the task is over the figures. */
export function TaskOutcome({ network, progress, team, ref }: TaskOutcomeProps) {
  const say = useAtlas(selectSay)
  const { checked } = progress
  const over = isOver(progress)
  const outcome = checked?.outcome
  return (
    <>
      {outcome === undefined ? null : (
        <p
          ref={ref}
          tabIndex={-1}
          className={joinClasses(styles['outcome'], styles[outcome.standing])}
        >
          <strong>{lessonWords.standings[outcome.standing]}</strong>{' '}
          <span>{say(outcome.sentence)}</span>{' '}
          <span className={styles['tries']}>{words.tries(progress.tries, progress.hints)}</span>
        </p>
      )}
      {over && checked?.choice ? <ChoiceTable network={network} score={checked.choice} /> : null}
      {checked?.redTeam ? (
        <RedTeamTable network={network} result={checked.redTeam} team={team} />
      ) : null}
    </>
  )
}
