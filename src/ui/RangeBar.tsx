import styles from './RangeBar.module.css'

export interface RangeBarProps {
  /** Whole numbers from 1 up, each at least the one before: extremes outside, the usual span inside, a mark in the middle. */
  readonly span: readonly [best: number, low: number, median: number, high: number, worst: number]
  /** Numbers up to this one stand on a tinted ground. */
  readonly tintedTo: number
  /** The scale ends here at the earliest. */
  readonly least: number
  /** A number as it is written. */
  readonly number: (rank: number) => string
}

const TICKS = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000]

/**
 * A span of ranks on a scale on which 1 to 3 is as far as 10 to 30. Decoration: a sentence beside it says the same in words.
 */
export function RangeBar({ span, tintedTo, least, number }: RangeBarProps) {
  const [best, low, median, high, worst] = span
  const top = Math.max(worst, least)
  const at = (rank: number) => `${(100 * Math.log(rank)) / Math.log(top)}%`
  const between = (from: number, to: number) => `${(100 * Math.log(to / from)) / Math.log(top)}%`
  const ticks = TICKS.filter((rank) => rank * 1.6 < top)
  return (
    <svg aria-hidden className={styles['bar']}>
      <rect className={styles['tint']} x="0" width={between(1, tintedTo)} y="0" height="20" />
      <line className={styles['scale']} x1="0" x2="100%" y1="20" y2="20" />
      <line className={styles['extent']} x1={at(best)} x2={at(worst)} y1="10" y2="10" />
      {[best, worst].map((rank) => (
        <line key={rank} className={styles['extent']} x1={at(rank)} x2={at(rank)} y1="6" y2="14" />
      ))}
      <line className={styles['usual']} x1={at(low)} x2={at(high)} y1="10" y2="10" />
      <circle className={styles['median']} cx={at(median)} cy="10" r="4.5" />
      {[...ticks, top].map((rank) => (
        <text key={rank} className={styles['tick']} x={at(rank)} y="33">
          {number(rank)}
        </text>
      ))}
    </svg>
  )
}
