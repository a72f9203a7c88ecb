import { useState } from 'react'
import { isPartialDate } from '../../domain/network/partialDate.ts'
import { TextField } from '../../ui/TextField.tsx'
import { methodWords } from '../../words/method.ts'

interface DateFieldProps {
  readonly label: string
  /** '' is open. */
  readonly date: string
  readonly onChange: (date: string) => void
}

/** A partial date, taken on Enter or when the field is left; what is no date stays, said to be none. */
export function DateField({ label, date, onChange }: DateFieldProps) {
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
      error={isWrong ? methodWords.relations.notADate : undefined}
    />
  )
}
