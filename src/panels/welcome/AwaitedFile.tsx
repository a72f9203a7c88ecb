import { pickAndOpenFile } from '../../commands/pickAndOpenFile.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { AwaitedFile as Awaited } from '../../store/networkSlice.ts'
import { Button } from '../../ui/Button.tsx'
import { welcomeWords } from '../../words/welcome.ts'
import styles from './AwaitedFile.module.css'

/** Of 64 digits; as many as people compare. */
const SHOWN_DIGITS = 12

const { awaited: words } = welcomeWords

/** Asks for the file that a link is about. */
export function AwaitedFile({ awaited }: { readonly awaited: Awaited }) {
  return (
    <div className={styles['awaited']}>
      <p className={styles['about']}>{words.about(awaited.title)}</p>
      <p>{words.text}</p>
      <dl className={styles['hash']}>
        <dt>{words.hash}</dt>
        <dd>
          <code title={awaited.dataHash}>{awaited.dataHash.slice(0, SHOWN_DIGITS)}…</code>
        </dd>
      </dl>
      <p className={styles['hint']}>{words.hashHint}</p>
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => void pickAndOpenFile.run(atlasStore)}>
          {words.open}
        </Button>
        <span className={styles['hint']}>{words.drop}</span>
        <Button look="quiet" onPress={() => atlasStore.getState().awaitFile(null)}>
          {words.dismiss}
        </Button>
      </div>
    </div>
  )
}
