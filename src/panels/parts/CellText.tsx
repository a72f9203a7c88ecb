import { visibleControls } from '../../domain/text/visibleControls.ts'
import styles from './CellText.module.css'

interface CellTextProps {
  readonly text: string
  /** BCP 47, where the script tells it */
  readonly lang?: string | undefined
  /** What the tip shows, if more than the text. */
  readonly tip?: string
}

/** Text on one line that ends in an ellipsis where the column is too narrow, whole in its tip. */
export function CellText({ text, lang, tip = text }: CellTextProps) {
  return (
    <span className={styles['text']} lang={lang} title={visibleControls(tip)}>
      {visibleControls(text)}
    </span>
  )
}
