import type { TextPart } from './matchedParts.ts'
import styles from './MarkedText.module.css'

/** A text with what matched emphasised. */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }) {
  let start = 0
  return parts.map(({ text, isMatch }) => {
    const key = start
    start += text.length
    return isMatch ? (
      <mark key={key} className={styles['mark']}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
