import { useState } from 'react'

/** What stands in a field whose text is taken in later than it is typed. */
export interface Typed {
  readonly text: string
  readonly type: (text: string) => void
  /** Notes that the text is on its way; a value that comes back for it takes its place. */
  readonly send: (text: string) => void
}

/**
 * Follows a value that changes elsewhere, by undo or by what was sent. What was typed since is never written over: a value
 * that took long to come back leaves it as it is.
 */
export function useTyped(value: string): Typed {
  const [text, type] = useState(value)
  const [known, setKnown] = useState(value)
  const [sent, send] = useState<string | null>(null)
  if (value !== known) {
    setKnown(value)
    if (text === known || text === sent) type(value)
  }
  return { text, type, send }
}
