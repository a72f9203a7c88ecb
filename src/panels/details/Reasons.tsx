import { useState } from 'react'
import { orderReasons } from '../../domain/chokepoint/orderReasons.ts'
import type { ExplanationSentence, PairsBehind } from '../../domain/chokepoint/explanation.ts'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import { CRITERIA } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { CountBar } from '../../ui/CountBar.tsx'
import { chokepointWords } from '../../words/chokepoint.ts'
import { chokepointReasons } from '../../words/chokepointReasons.ts'
import { detailsWords } from '../../words/details.ts'
import { PairList } from './PairList.tsx'
import styles from './Reasons.module.css'
import { NumberedSentence } from './NumberedSentence.tsx'

interface ReasonsProps {
  readonly network: Network
  readonly analysis: ChokepointAnalysis
  readonly sentences: readonly ExplanationSentence[]
}

const isCriterion = (about: string): about is (typeof CRITERIA)[number] =>
  (CRITERIA as readonly string[]).includes(about)

function Measure({ about, share }: Pick<ExplanationSentence, 'about' | 'share'>) {
  if (!isCriterion(about) || share === undefined) return null
  return (
    <span className={styles['measure']}>
      <span className={styles['name']}>{chokepointWords.criteria[about]}</span>
      <span className={styles['value']}>{chokepointReasons.percent(share)}</span>
      <CountBar share={share} />
    </span>
  )
}

/** The reasons of an explanation: what it comes to, the criteria one by one, what it rests on, and what stands beside. */
export function Reasons({ network, analysis, sentences }: ReasonsProps) {
  const [open, setOpen] = useState<PairsBehind | null>(null)
  const { result } = analysis
  const line = (sentence: ExplanationSentence, className?: string) => {
    const { about, parts } = sentence
    const isListed = parts.some(({ pairs }) => pairs !== undefined && pairs === open)
    return (
      <div key={`${about} ${parts.map(({ text }) => text).join('')}`} className={className}>
        <Measure {...sentence} />
        <p>
          <NumberedSentence
            sentence={sentence}
            openPairs={open}
            onTogglePairs={(pairs) => setOpen(pairs === open ? null : pairs)}
          />
        </p>
        {isListed && open && result.kind === 'routes' ? (
          <PairList network={network} result={result} pairs={open} />
        ) : null}
      </div>
    )
  }
  const { leading: all, criteria, others, beside, closing } = orderReasons(sentences)
  const [first, ...leading] = all
  return (
    <>
      {first ? line(first, styles['first']) : null}
      {leading.map((sentence) => line(sentence))}
      {criteria.map((sentence) => line(sentence, styles['criterion']))}
      {others.map((sentence, place) =>
        line(sentence, place === 0 && !first ? styles['first'] : undefined),
      )}
      {beside.length > 0 ? <h4 className={styles['title']}>{detailsWords.besideScore}</h4> : null}
      {beside.map((sentence) => line(sentence))}
      {closing.map((sentence) => line(sentence))}
    </>
  )
}
