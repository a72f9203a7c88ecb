import { Input, Label, NumberField as AriaNumberField } from 'react-aria-components'
import styles from './NumberField.module.css'

export interface NumberFieldProps {
  readonly label: string
  /** For the eye the label stands beside the field elsewhere. */
  readonly isLabelHidden?: boolean
  /** null while nothing is in it */
  readonly value: number | null
  readonly onChange: (value: number) => void
  /** The field was emptied; without it that means the least there is. */
  readonly onEmpty?: () => void
  readonly min: number
  readonly max: number
}

/** A small field for a whole number: arrows step it, and it never leaves its bounds. */
export function NumberField({
  label,
  isLabelHidden = false,
  value,
  onChange,
  onEmpty,
  min,
  max,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      className={styles['field'] ?? ''}
      value={value ?? Number.NaN}
      minValue={min}
      maxValue={max}
      step={1}
      onChange={(next) => {
        if (!Number.isNaN(next)) onChange(next)
        else if (onEmpty) onEmpty()
        else onChange(min)
      }}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {isLabelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Input className={styles['input'] ?? ''} />
    </AriaNumberField>
  )
}
