import type { Cited } from '../../domain/dossier/dossier.ts'
import { dossierWords as words } from '../../words/dossier.ts'
import styles from './DossierSheet.module.css'

/** The numbers of the sources behind what stands before them. */
export function Marks({ marks }: Pick<Cited, 'marks'>) {
  return marks.length === 0 ? null : <span className={styles['marks']}> {words.marks(marks)}</span>
}

/** A text with the numbers of its sources. */
export function Marked({ text, marks }: Cited) {
  return (
    <>
      {text}
      <Marks marks={marks} />
    </>
  )
}
