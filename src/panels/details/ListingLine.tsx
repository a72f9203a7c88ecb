import { firstDay, type PartialDate } from '../../domain/network/partialDate.ts'
import type { Listing } from '../../domain/network/schema/entity.ts'
import styles from './ListingLine.module.css'

interface ListingLineProps {
  readonly listings: readonly Listing[]
  readonly asOf: PartialDate | undefined
}

const WIDTH = 300
const EDGE = 8

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

function days(date: PartialDate): number {
  return Date.parse(firstDay(date)) / 86_400_000
}

/** Dated listings on a line of years: a full dot where it begins, a hollow one where it ended. Said in words below. */
export function ListingLine({ listings, asOf }: ListingLineProps) {
  const dots = listings.flatMap(({ date, end, authority }) => [
    ...(date ? [{ date, isEnd: false, key: `${authority} ${date}` }] : []),
    ...(end ? [{ date: end, isEnd: true, key: `${authority} ${end} end` }] : []),
  ])
  if (dots.length === 0) return null
  const dates = [...dots.map(({ date }) => date), ...(asOf ? [asOf] : [])].toSorted()
  const first = yearOf(dates[0] ?? '2000')
  const last = Math.max(yearOf(dates.at(-1) ?? '2000'), first) + 1
  const from = days(String(first))
  const span = days(String(last)) - from
  const x = (date: PartialDate) => EDGE + ((days(date) - from) / span) * (WIDTH - 2 * EDGE)
  return (
    <svg className={styles['line']} viewBox={`0 0 ${WIDTH} 26`} aria-hidden>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={8} y2={8} />
      {dots.map(({ date, isEnd, key }) => (
        <circle
          key={key}
          className={isEnd ? styles['end'] : styles['start']}
          cx={x(date)}
          cy={8}
          r={4}
        />
      ))}
      <text x={EDGE - 6} y={24}>
        {first}
      </text>
      <text x={WIDTH - EDGE + 6} y={24} textAnchor="end">
        {last}
      </text>
    </svg>
  )
}
