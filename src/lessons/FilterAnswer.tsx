import { atlasStore, useAtlas } from '../store/atlasStore.ts'
import { selectFilterSentence } from '../store/selectors/selectFilterSentence.ts'
import { learnWords as words } from '../words/learn.ts'
import type { AnswerPartProps } from './AnswerForm.tsx'
import styles from './AnswerForm.module.css'

/** What the filter shows is the answer. */
export function FilterAnswer({ button }: AnswerPartProps) {
  const said = useAtlas(selectFilterSentence)?.text ?? ''
  return (
    <div className={styles['answer']}>
      <p className={styles['sentence']}>{said}</p>
      {button(words.check, () => ({ kind: 'filter', filter: atlasStore.getState().filter, said }))}
    </div>
  )
}
