import { filterNow } from '../../commands/writeLesson.ts'
import type { Network } from '../../domain/network/network.ts'
import type { LessonTask } from '../../domain/network/schema/lesson.ts'
import { withoutMarks } from '../../domain/stories/withoutMarks.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { lessonWords } from '../../words/lessons.ts'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { AskedFilter } from './AskedFilter.tsx'
import { EntitiesField } from './EntitiesField.tsx'
import { MarkForm } from './MarkForm.tsx'
import { OwnershipForm } from './OwnershipForm.tsx'

const { task: words } = writeLessonWords

interface TaskFormProps {
  readonly network: Network
  readonly task: LessonTask
  /** The choices of the lesson before it. */
  readonly choices: readonly Extract<LessonTask, { kind: 'choose' }>[]
  readonly onChange: (task: LessonTask) => void
}

const MEASURES = ['pairsLost', 'endUsersCutOff'] as const
const MOST_TOLERANCE = 1_000
const MOST_STOPS = 20
const MOST_HIDDEN = 50

/** What is asked in a task, by its kind. What is right is never typed: it is selected, filtered, or worked out. */
export function TaskForm({ network, task, choices, onChange }: TaskFormProps) {
  switch (task.kind) {
    case 'find':
      return (
        <EntitiesField
          network={network}
          label={words.find}
          ids={task.entities}
          onChange={(entities) => onChange({ ...task, entities })}
        />
      )
    case 'filter':
      return (
        <AskedFilter
          network={network}
          view={task.view}
          onTake={() => onChange({ ...task, view: filterNow(atlasStore) })}
        />
      )
    case 'mark':
      return <MarkForm network={network} task={task} onChange={onChange} />
    case 'predict':
      return (
        <>
          <EntitiesField
            network={network}
            label={words.stop}
            ids={task.stop}
            onChange={(stop) => onChange({ ...task, stop })}
          />
          <SelectField
            label={words.measure}
            value={task.measure}
            groups={[
              { choices: MEASURES.map((id) => ({ id, label: lessonWords.measures[id].name })) },
            ]}
            onChange={(id) => {
              const measure = MEASURES.find((known) => known === id)
              if (measure) onChange({ ...task, measure })
            }}
          />
          <NumberField
            label={words.tolerance}
            min={0}
            max={MOST_TOLERANCE}
            value={task.tolerance}
            onChange={(tolerance) => onChange({ ...task, tolerance })}
          />
        </>
      )
    case 'choose':
      return (
        <NumberField
          label={words.k}
          min={1}
          max={MOST_STOPS}
          value={task.k}
          onChange={(k) => onChange({ ...task, k })}
        />
      )
    case 'redTeam':
      return (
        <>
          <SelectField
            label={words.after}
            value={choices.some(({ id }) => id === task.after) ? task.after : ''}
            groups={[
              {
                choices: [
                  { id: '', label: words.afterNone },
                  ...choices.map(({ id, question }) => ({ id, label: withoutMarks(question) })),
                ],
              },
            ]}
            onChange={(after) => {
              if (after !== '') onChange({ ...task, after })
            }}
          />
          <NumberField
            label={words.hidden}
            min={0}
            max={MOST_HIDDEN}
            value={Math.round(100 * task.hidden)}
            onChange={(percent) => onChange({ ...task, hidden: percent / 100 })}
          />
        </>
      )
    default:
      return <OwnershipForm network={network} task={task} onChange={onChange} />
  }
}
