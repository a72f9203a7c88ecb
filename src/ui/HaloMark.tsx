import styles from './HaloMark.module.css'

export interface HaloMarkProps {
  /** A figure inside the ring, such as a tier. */
  readonly figure?: string
  /** A broken ring: said by others, not computed. */
  readonly isBroken?: boolean
  /** Side of the square it takes, px. */
  readonly size?: number
}

/** A ring in the signal colour: decoration beside words that say the same. */
export function HaloMark({ figure, isBroken = false, size = 14 }: HaloMarkProps) {
  return (
    <svg aria-hidden className={styles['mark']} width={size} height={size} viewBox="0 0 14 14">
      <circle
        className={styles['ring']}
        cx="7"
        cy="7"
        r="5.75"
        strokeDasharray={isBroken ? '2.4 2.1' : undefined}
      />
      {figure === undefined ? null : (
        <text className={styles['figure']} x="7" y="10">
          {figure}
        </text>
      )}
    </svg>
  )
}
