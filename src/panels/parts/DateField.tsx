import { useState } from 'react'
import { isPartialDate } from '../../domain/network/partialDate.ts'
import { TextField } from '../../ui/TextField.tsx'

interface DateFieldProps {
  readonly label: string
  /** '' is open. */
  readonly date: string
  readonly onChange: (date: string) => void
  /** Said of what is typed where it is no date. */
  readonly notADate: string
}

/** A partial date, taken on Enter or when the field is left; what is no date stays, said to be none. */
export function DateField({ label, date, onChange, notADate }: DateFieldProps) {
  const [typed, setTyped] = useState(date)
  const isWrong = typed !== '' && !isPartialDate(typed)
  const take = () => {
    if (!isWrong && typed !== date) onChange(typed)
  }
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(text) => setTyped(text.trim())}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        else event.continuePropagation()
      }}
      error={isWrong ? notADate : undefined}
    />
  )
}
