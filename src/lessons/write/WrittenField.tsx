import { TextField } from '../../ui/TextField.tsx'
import { useTyped } from '../../ui/useTyped.ts'

interface WrittenFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly lines?: number
  readonly maxLength?: number
  /** What is wrong with a text; such a text is not taken in. */
  readonly faultOf?: (text: string) => string | undefined
  readonly onWrite: (text: string) => void
  /** True hands over every keystroke, for what is not in the file yet. */
  readonly isLive?: boolean
}

const LONGEST = 5_000

/** A text of a lesson. What is typed is taken in when the field is left. */
export function WrittenField(props: WrittenFieldProps) {
  const { label, description, value, lines, maxLength = LONGEST, faultOf, isLive = false } = props
  const { text, type, send } = useTyped(value)
  const write = (next: string) => {
    if (next === value || faultOf?.(next) !== undefined) return
    send(next)
    props.onWrite(next)
  }
  return (
    <TextField
      label={label}
      {...(description !== undefined && { description })}
      {...(lines !== undefined && { lines })}
      value={text}
      maxLength={maxLength}
      error={faultOf?.(text)}
      onChange={(next) => {
        type(next)
        if (isLive) write(next)
      }}
      onBlur={() => write(text)}
    />
  )
}
