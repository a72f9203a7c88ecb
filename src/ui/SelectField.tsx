import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './SelectField.module.css'

export interface SelectChoice {
  readonly id: string
  readonly label: string
}

export interface SelectGroup {
  /** Without a label its choices stand above all groups. */
  readonly label?: string
  readonly choices: readonly SelectChoice[]
}

export interface SelectFieldProps {
  readonly label: string
  /** For the eye the label stands elsewhere. */
  readonly isLabelHidden?: boolean
  readonly groups: readonly SelectGroup[]
  readonly value: string
  readonly onChange: (id: string) => void
  /** A choice that takes nothing is drawn quieter. */
  readonly isQuiet?: boolean
  readonly isDisabled?: boolean
}

function Options({ choices }: SelectGroup) {
  return choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
}

/** One choice out of many, by the list of the system: as it is known to keyboards, screen readers and small screens. */
export function SelectField({
  label,
  isLabelHidden = false,
  groups,
  value,
  onChange,
  isQuiet = false,
  isDisabled = false,
}: SelectFieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      {isLabelHidden ? null : (
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
      )}
      <span className={styles['box']}>
        <select
          id={id}
          className={joinClasses(styles['select'], isQuiet ? styles['quiet'] : undefined)}
          value={value}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.value)}
          {...(isLabelHidden && { 'aria-label': label })}
        >
          {groups.map((group) =>
            group.label === undefined ? (
              <Options key={`of ${group.choices[0]?.id}`} {...group} />
            ) : (
              <optgroup key={group.label} label={group.label}>
                <Options {...group} />
              </optgroup>
            ),
          )}
        </select>
        <ChevronDown className={styles['arrow']} size={14} aria-hidden />
      </span>
    </div>
  )
}
