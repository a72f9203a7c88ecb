import type { FormatOffer } from '../../commands/copySaving.ts'
import { savingWords as words } from '../../words/saving.ts'
import styles from './Losses.module.css'

interface LossesProps {
  readonly offer: FormatOffer | undefined
  /** false while what is to be saved is looked at anew */
  readonly isCurrent: boolean
}

function LossList({ label, losses }: FormatOffer) {
  if (losses.length === 0) return <p className={styles['none']}>{words.noLosses(label)}</p>
  return (
    <>
      <h3 className={styles['title']}>{words.losses(label)}</h3>
      <ul className={styles['list']}>
        {losses.map(({ count, sentence }) => (
          <li key={sentence}>
            <span className={styles['count']}>{count.toLocaleString('en')}</span> {sentence}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What would not be in the file, told before it is saved; spoken when it changes. */
export function Losses({ offer, isCurrent }: LossesProps) {
  return (
    <section className={styles['losses']} aria-live="polite" aria-busy={!isCurrent}>
      {offer ? <LossList {...offer} /> : <p>{words.looking}</p>}
    </section>
  )
}
