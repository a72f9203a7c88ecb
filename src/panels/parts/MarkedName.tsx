import { Fragment } from 'react'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { Mark } from '../../ui/Mark.tsx'
import styles from './MarkedName.module.css'

interface Span {
  readonly start: number
  readonly end: number
}

interface MarkedNameProps {
  readonly text: string
  /** what has a counterpart in the other name; places in the composed form of the text */
  readonly spans: readonly Span[]
}

/** A name with what of it stands for something in another name emphasised. */
export function MarkedName({ text, spans }: MarkedNameProps) {
  const composed = text.normalize('NFC')
  const ordered = spans.toSorted((a, b) => a.start - b.start)
  const parts = ordered.map(({ start, end }, place) => (
    <Fragment key={start}>
      {visibleControls(composed.slice(ordered[place - 1]?.end ?? 0, start))}
      <Mark>{visibleControls(composed.slice(start, end))}</Mark>
    </Fragment>
  ))
  return (
    <bdi className={styles['name']}>
      {parts}
      {visibleControls(composed.slice(ordered.at(-1)?.end ?? 0))}
    </bdi>
  )
}
