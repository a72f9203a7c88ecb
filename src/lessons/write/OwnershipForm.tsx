import type { Network } from '../../domain/network/network.ts'
import type { LessonTask } from '../../domain/network/schema/lesson.ts'
import { OWNERSHIP_RULE_IDS } from '../../domain/ownership/ownershipRule.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { ownershipWords } from '../../words/ownership.ts'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { EntitiesField } from './EntitiesField.tsx'

const { task: words } = writeLessonWords

interface FormProps {
  readonly network: Network
  readonly task: Extract<LessonTask, { kind: 'ownership' }>
  readonly onChange: (task: LessonTask) => void
}

/** What a rule makes of an entity: which, which rule, and who is taken as listed. */
export function OwnershipForm({ network, task, onChange }: FormProps) {
  const { entity, supposedListed = [] } = task
  return (
    <>
      <EntitiesField
        network={network}
        label={words.entity}
        ids={entity === '' ? [] : [entity]}
        most={1}
        onChange={([id]) => {
          if (id !== undefined) onChange({ ...task, entity: id })
        }}
      />
      <SelectField
        label={words.rule}
        value={task.rule}
        groups={[
          {
            choices: OWNERSHIP_RULE_IDS.map((id) => ({ id, label: ownershipWords.rules[id] })),
          },
        ]}
        onChange={(id) => {
          const rule = OWNERSHIP_RULE_IDS.find((known) => known === id)
          if (rule) onChange({ ...task, rule })
        }}
      />
      <EntitiesField
        network={network}
        label={words.supposed}
        ids={supposedListed}
        mayBeEmpty
        onChange={(ids) => onChange({ ...task, supposedListed: ids })}
      />
    </>
  )
}
