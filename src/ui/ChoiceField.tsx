import { SegmentedControl } from './SegmentedControl.tsx'
import styles from './ChoiceField.module.css'

interface ChoiceFieldProps<Id extends string> {
  readonly label: string
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** One of a few, all in sight, under its label. */
export function ChoiceField<Id extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceFieldProps<Id>) {
  return (
    <div className={styles['field']}>
      <span className={styles['label']} aria-hidden>
        {label}
      </span>
      <SegmentedControl label={label} segments={choices} value={value} onChange={onChange} />
    </div>
  )
}
