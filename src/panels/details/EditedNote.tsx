import { editedMark } from '../../domain/edit/edited.ts'
import { detailsWords } from '../../words/details.ts'
import styles from './EditedNote.module.css'

/** Says of a row that a person added or changed it: it is not what the file came with. */
export function EditedNote({ row }: { readonly row: object }) {
  const mark = editedMark(row)
  return mark ? <p className={styles['note']}>{detailsWords.editedByHand[mark]}</p> : null
}
