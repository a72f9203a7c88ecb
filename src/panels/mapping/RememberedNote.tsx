import { Button } from '../../ui/Button.tsx'
import { languageWords } from '../../words/language.ts'
import { mappingWords as words } from '../../words/mapping.ts'
import styles from './RememberedNote.module.css'
import type { Remembered } from './useRemembered.ts'

const DATE = new Intl.DateTimeFormat(languageWords.tag, { dateStyle: 'long' })

export interface RememberedNoteProps {
  readonly remembered: Remembered
  readonly onGuess: () => void
  readonly onForget: () => void
}

/** Says that columns are set as they were set before, and how to have it otherwise. */
export function RememberedNote({ remembered, onGuess, onForget }: RememberedNoteProps) {
  return (
    <div className={styles['note']}>
      <p className={styles['text']}>
        {words.remembered(remembered.tables, DATE.format(remembered.savedAt))}
      </p>
      <Button onPress={onGuess}>{words.guess}</Button>
      <Button look="quiet" onPress={onForget}>
        {words.forget}
      </Button>
    </div>
  )
}
