import { useState } from 'react'
import { answerTask } from '../commands/answerTask.ts'
import type { Answer } from '../domain/lesson/answer.ts'
import { chosenIn } from '../domain/lesson/lessonProgress.ts'
import type { Network } from '../domain/network/network.ts'
import type { LessonTask } from '../domain/network/schema/lesson.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { Button } from '../ui/Button.tsx'
import { learnWords as words } from '../words/learn.ts'
import { lessonWords } from '../words/lessons.ts'
import styles from './AnswerForm.module.css'
import { EntitiesAnswer } from './EntitiesAnswer.tsx'
import { FilterAnswer } from './FilterAnswer.tsx'
import { NumberAnswer } from './NumberAnswer.tsx'
import { VerdictAnswer } from './VerdictAnswer.tsx'

/** What each form of an answer takes: the button hands it in, the form says what is in it now. */
export interface AnswerPartProps {
  readonly button: (
    label: string,
    answer: () => Answer | null,
    /** what is said while there is no answer */
    missing?: string,
  ) => React.ReactNode
}

interface AnswerFormProps {
  readonly network: Network
  readonly task: LessonTask
  readonly tries: number
}

/** The way to answer a task, by its kind. */
export function AnswerForm({ network, task }: AnswerFormProps) {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error: string | null }>({
    isBusy: false,
    error: null,
  })
  const hand = async (answer: Answer) => {
    // A disabled button would let go of the keyboard.
    if (state.isBusy) return
    setState({ isBusy: true, error: null })
    try {
      await answerTask(atlasStore, task.id, answer)
      setState({ isBusy: false, error: null })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setState({ isBusy: false, error: words.failed(reason) })
    }
  }
  const button: AnswerPartProps['button'] = (label, answer, missing = '') => (
    <Button
      look="primary"
      onPress={() => {
        const given = answer()
        if (given) void hand(given)
        else setState({ isBusy: false, error: missing })
      }}
    >
      {state.isBusy ? words.checking : label}
    </Button>
  )
  return (
    <div className={styles['form']}>
      {partOf(task, network, button)}
      {state.error === null ? null : <p role="alert">{state.error}</p>}
    </div>
  )
}

/** Whether the other side has anything to answer yet. */
function hasChosen(earlier: string): boolean {
  const { lessonProgress } = atlasStore.getState()
  return lessonProgress !== null && chosenIn(lessonProgress, earlier).length > 0
}

function partOf(task: LessonTask, network: Network, button: AnswerPartProps['button']) {
  switch (task.kind) {
    case 'find':
    case 'choose':
      return <EntitiesAnswer network={network} label={words.check} button={button} />
    case 'mark':
      return (
        <EntitiesAnswer
          network={network}
          label={task.isBet === true ? words.bets : words.check}
          button={button}
        />
      )
    case 'filter':
      return <FilterAnswer button={button} />
    case 'predict':
      return <NumberAnswer measure={task.measure} button={button} />
    case 'ownership':
      return <VerdictAnswer button={button} />
    default:
      return button(
        words.answer,
        () => (hasChosen(task.after) ? { kind: 'go' } : null),
        lessonWords.outcomes.redTeam.chooseFirst,
      )
  }
}
