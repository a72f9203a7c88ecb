import type { Network } from '../../domain/network/network.ts'
import type { LessonTask } from '../../domain/network/schema/lesson.ts'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { CitedField } from './CitedField.tsx'
import { WrittenField } from './WrittenField.tsx'

const { task: words } = writeLessonWords

interface TaskTextsProps {
  readonly network: Network
  readonly task: LessonTask
  readonly onChange: (task: LessonTask) => void
  readonly isLive: boolean
}

const MOST_HINTS = 20

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_HINTS)

/** What is asked, above everything else. */
export function QuestionField({ task, onChange, isLive }: Omit<TaskTextsProps, 'network'>) {
  return (
    <WrittenField
      label={words.question}
      value={task.question}
      maxLength={500}
      lines={2}
      isLive={isLive}
      {...(!isLive && {
        faultOf: (text: string) => (text.trim() === '' ? words.questionMissing : undefined),
      })}
      onWrite={(question) => onChange({ ...task, question })}
    />
  )
}

/** Help that is asked for, and what is said once a task is over. */
export function HelpFields({ network, task, onChange, isLive }: TaskTextsProps) {
  const { hints = [], explanation = '' } = task
  return (
    <>
      <WrittenField
        label={words.hints}
        description={words.hintsHint}
        value={hints.join('\n')}
        lines={3}
        onWrite={(text) => {
          const { hints: _, ...rest } = task
          const lines = linesOf(text)
          onChange(lines.length > 0 ? { ...task, hints: lines } : rest)
        }}
      />
      <CitedField
        network={network}
        label={words.explanation}
        description={words.explanationHint}
        value={explanation}
        lines={4}
        isLive={isLive}
        onWrite={(text) => {
          const { explanation: _, ...rest } = task
          onChange(text.trim() === '' ? rest : { ...task, explanation: text })
        }}
      />
    </>
  )
}
