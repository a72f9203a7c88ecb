import type { Loss } from '../../commands/copySaving.ts'
import { savingWords as words } from '../../words/saving.ts'
import styles from './Losses.module.css'
import type { Answer } from '../../ui/useAnswer.ts'

interface LossesProps {
  /** what the format is called */
  readonly label: string
  readonly losses: Answer<readonly Loss[]>
}

function LossList({ label, losses }: { readonly label: string; readonly losses: readonly Loss[] }) {
  if (losses.length === 0) return <p className={styles['none']}>{words.noLosses(label)}</p>
  return (
    <>
      <h3 className={styles['title']}>{words.losses(label)}</h3>
      <ul className={styles['list']}>
        {losses.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

/** What would not be in the file, told before it is saved; spoken when it changes. */
export function Losses({ label, losses }: LossesProps) {
  return (
    <section
      className={styles['losses']}
      aria-live="polite"
      aria-busy={losses.status === 'waiting'}
    >
      {losses.status === 'there' ? (
        <LossList label={label} losses={losses.value} />
      ) : (
        <p className={styles['none']}>
          {losses.status === 'waiting' ? words.looking(label) : words.unknownLosses(label)}
        </p>
      )}
    </section>
  )
}
