import type { BinSpan } from '../../domain/time/binSpan.ts'
import type { TimeBin } from '../../domain/time/timeHistogram.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import styles from './TimePlot.module.css'

interface TimeBarsProps {
  readonly bins: readonly TimeBin[]
  readonly span: BinSpan
  /** the most relations any bar stands for, at least 1 */
  readonly peak: number
  readonly onPoint: (bin: number) => void
}

const height = (count: number, peak: number) => ({ blockSize: `${(count / peak) * 100}%` })

/** A bar for each bin: quiet for all its relations, in front of it those that pass the other filters. */
export function TimeBars({ bins, span, peak, onPoint }: TimeBarsProps) {
  return bins.map(({ from, count, of }, bin) => (
    <div
      key={from}
      className={joinClasses(
        styles['bin'],
        (bin < span.first || bin > span.last) && styles['outside'],
      )}
      onPointerEnter={() => onPoint(bin)}
    >
      {of > 0 ? <span className={styles['all']} style={height(of, peak)} /> : null}
      {count > 0 ? <span className={styles['shown']} style={height(count, peak)} /> : null}
    </div>
  ))
}
