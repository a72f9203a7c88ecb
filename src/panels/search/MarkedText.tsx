import { Mark } from '../../ui/Mark.tsx'
import type { TextPart } from './matchedParts.ts'

/** A text with what matched emphasised. */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }) {
  let start = 0
  return parts.map(({ text, isMatch }) => {
    const key = start
    start += text.length
    return isMatch ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>
  })
}
