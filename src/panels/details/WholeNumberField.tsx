import { useState } from 'react'
import { TextField } from '../../ui/TextField.tsx'
import { surenessWords } from '../../words/sureness.ts'

interface WholeNumberFieldProps {
  readonly label: string
  readonly description: string
  readonly value: number
  readonly limits: { readonly least: number; readonly most: number }
  readonly onChange: (value: number) => void
}

/** A whole number within limits, taken on Enter or when the field is left; anything else stays, said to be wrong. */
export function WholeNumberField({
  label,
  description,
  value,
  limits,
  onChange,
}: WholeNumberFieldProps) {
  const { least, most } = limits
  const [typed, setTyped] = useState(String(value))
  const number = Number(typed.replaceAll(/[,\s]/g, ''))
  const isWrong = typed === '' || !Number.isInteger(number) || number < least || number > most
  const take = () => {
    if (!isWrong && number !== value) onChange(number)
  }
  return (
    <TextField
      label={label}
      description={description}
      inputMode="numeric"
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        else event.continuePropagation()
      }}
      error={isWrong ? surenessWords.assumptions.notANumber(least, most) : undefined}
    />
  )
}
