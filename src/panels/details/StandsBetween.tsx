import { useMemo } from 'react'
import { explainBrokerage } from '../../domain/sureness/explainBrokerage.ts'
import type { Position } from '../../domain/sureness/position.ts'
import { surenessWords } from '../../words/sureness.ts'
import styles from './HowSure.module.css'
import { NumberedSentence } from './NumberedSentence.tsx'

/** Between whom an entity stands, by country; nothing where it stands between nobody. */
export function StandsBetween({ position }: { readonly position: Position }) {
  const sentence = useMemo(() => explainBrokerage(position), [position])
  if (!sentence) return null
  return (
    <div className={styles['part']}>
      <h4 className={styles['title']}>{surenessWords.broker.title}</h4>
      <p>
        <NumberedSentence sentence={sentence} />
      </p>
    </div>
  )
}
