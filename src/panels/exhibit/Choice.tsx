import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './ExhibitDialog.module.css'

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly choices: Readonly<Record<Id, string>>
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** A few words and the choice they are about. */
export function Choice<Id extends string>({ label, choices, value, onChange }: ChoiceProps<Id>) {
  const segments = (Object.keys(choices) as Id[]).map((id) => ({ id, label: choices[id] }))
  return (
    <div className={styles['choice']}>
      <span className={styles['label']} aria-hidden>
        {label}
      </span>
      <SegmentedControl label={label} segments={segments} value={value} onChange={onChange} />
    </div>
  )
}
