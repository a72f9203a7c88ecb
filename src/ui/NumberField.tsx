import { Input, Label, NumberField as AriaNumberField } from 'react-aria-components'
import styles from './NumberField.module.css'

export interface NumberFieldProps {
  readonly label: string
  /** For the eye the label stands beside the field elsewhere. */
  readonly isLabelHidden?: boolean
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min: number
  readonly max: number
}

/** A small field for a whole number: arrows step it, and it never leaves its bounds. */
export function NumberField({
  label,
  isLabelHidden = false,
  value,
  onChange,
  min,
  max,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      className={styles['field'] ?? ''}
      value={value}
      minValue={min}
      maxValue={max}
      step={1}
      // An emptied field means the least there is.
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {isLabelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Input className={styles['input'] ?? ''} />
    </AriaNumberField>
  )
}
