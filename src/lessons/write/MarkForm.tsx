import type { Network } from '../../domain/network/network.ts'
import type { LessonTask } from '../../domain/network/schema/lesson.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { EntitiesField } from './EntitiesField.tsx'

const { task: words } = writeLessonWords

interface FormProps {
  readonly network: Network
  readonly task: Extract<LessonTask, { kind: 'mark' }>
  readonly onChange: (task: LessonTask) => void
}

/** One entity to be pointed at: who is right, or a bet. */
export function MarkForm({ network, task, onChange }: FormProps) {
  const { isBet = false, accept = [] } = task
  const withBet = (isOn: boolean): LessonTask => {
    const { isBet: _, ...rest } = task
    return isOn ? { ...rest, isBet: true } : rest
  }
  return (
    <>
      <Checkbox
        isSelected={isBet}
        // Without a bet somebody has to be right.
        isDisabled={isBet && accept.length === 0 && task.id !== ''}
        onChange={(isOn) => onChange(withBet(isOn))}
      >
        {words.isBet}
      </Checkbox>
      <EntitiesField
        network={network}
        label={words.accept}
        ids={accept}
        mayBeEmpty={isBet}
        onChange={(ids) => onChange({ ...task, accept: ids })}
      />
    </>
  )
}
