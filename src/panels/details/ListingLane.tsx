import type { ListingSpan } from '../../domain/details/listingSpans.ts'
import styles from './ListingLane.module.css'

export interface ListingLaneProps extends ListingSpan {
  readonly from: number
  readonly to: number
}

const percent = (place: number) => `${(100 * place).toFixed(2)}%`

/**
 * A listing on the line of years: a dot where it was made, a hollow one where it was removed, a tick at the list copy
 * that was read. A broken line leads up to the copy where the list tells no date. The words beside it say the same.
 */
export function ListingLane({ from, to, made, removed, copied }: ListingLaneProps) {
  const end = removed ?? copied
  return (
    <div className={styles['lane']} aria-hidden>
      {from}
      <svg>
        <line className={styles['track']} x1="0" x2="100%" y1="5" y2="5" />
        {end === undefined ? null : (
          <line
            className={styles[made === undefined ? 'open' : 'span']}
            x1={percent(made ?? 0)}
            x2={percent(end)}
            y1="5"
            y2="5"
          />
        )}
        {copied === undefined ? null : (
          <line
            className={styles['copy']}
            x1={percent(copied)}
            x2={percent(copied)}
            y1="1"
            y2="9"
          />
        )}
        {made === undefined ? null : (
          <circle className={styles['made']} cx={percent(made)} cy="5" r="3.5" />
        )}
        {removed === undefined ? null : (
          <circle className={styles['removed']} cx={percent(removed)} cy="5" r="3" />
        )}
      </svg>
      {to}
    </div>
  )
}
