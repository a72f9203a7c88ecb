import type { OpenProblems } from '../../domain/network/openProblems.ts'
import { screenWords as words } from '../../words/screen.ts'
import styles from './ScreenDialog.module.css'

/** Why a file could not be read as a list, or as names. */
export function ListProblems({
  problems: { name, problems },
}: {
  readonly problems: OpenProblems
}) {
  return (
    <div role="alert" className={styles['problems']}>
      <p>{words.listFailed(name)}</p>
      <ul>
        {problems.map(({ path, sentence }) => (
          <li key={`${path} ${sentence}`}>
            {path || words.wholeFile}: {sentence}
          </li>
        ))}
      </ul>
    </div>
  )
}
