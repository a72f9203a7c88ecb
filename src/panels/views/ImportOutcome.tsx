import type { KeptImport } from '../../commands/importKept.ts'
import { viewsWords } from '../../words/views.ts'
import styles from './ImportOutcome.module.css'

/** What came of importing a file: a sentence, or every problem with its place. */
export function ImportOutcome({ outcome }: { readonly outcome: KeptImport }) {
  if (outcome.ok) return <p className={styles['outcome']}>{outcome.sentence}</p>
  const { name, count, problems } = outcome.problems
  return (
    <div role="alert" className={styles['outcome']}>
      <p>{viewsWords.importFailed(name)}</p>
      <ul>
        {problems.map(({ path, sentence }) => (
          <li key={`${path} ${sentence}`}>
            <code className={styles['path']}>{path || viewsWords.wholeFile}</code> {sentence}
          </li>
        ))}
      </ul>
      {count > problems.length ? <p>{viewsWords.more(count - problems.length)}</p> : null}
    </div>
  )
}
