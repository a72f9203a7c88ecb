import styles from './TypeMark.module.css'
import { joinClasses } from './joinClasses.ts'

export interface TypeMarkProps {
  /** An svg path centred on 0,0 within -1 … 1. */
  readonly path: string
  /** Name of a colour token, dashes included. */
  readonly hue: string
  readonly fill?: 'filled' | 'outlined'
  readonly border?: 'solid' | 'dashed'
  /** A ring around it, as the picture draws around what is listed, or its left half, around what the listed own. */
  readonly ring?: 'none' | 'full' | 'half'
  /** Side of the square it takes, px. */
  readonly size?: number
}

/** A small shape in a hue: decoration beside words that say the same. */
export function TypeMark({
  path,
  hue,
  fill = 'filled',
  border = 'solid',
  ring = 'none',
  size = 12,
}: TypeMarkProps) {
  return (
    <svg
      aria-hidden
      className={styles['mark']}
      width={size}
      height={size}
      viewBox="-1.25 -1.25 2.5 2.5"
      style={{ ['--mark-hue' as string]: `var(${hue})` }}
    >
      <path
        className={joinClasses(styles[fill], styles[border])}
        d={path}
        transform={ring === 'none' ? undefined : 'scale(.68)'}
      />
      {ring === 'full' ? <circle className={styles['ring']} r={1.08} /> : null}
      {ring === 'half' ? (
        <path className={styles['ring']} d="M0-1.08A1.08 1.08 0 0 0 0 1.08" />
      ) : null}
    </svg>
  )
}
