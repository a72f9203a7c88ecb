import { joinClasses } from './joinClasses.ts'
import styles from './LineMark.module.css'

export interface LineMarkProps {
  readonly line?: 'solid' | 'dashed' | 'dotted'
  /** Name of a colour token, dashes included. */
  readonly hue?: string
  readonly hasArrow?: boolean
}

/** A short line as the picture draws it: decoration beside words that say the same. */
export function LineMark({ line = 'solid', hue = '--muted', hasArrow = false }: LineMarkProps) {
  return (
    <svg
      aria-hidden
      className={styles['mark']}
      width={18}
      height={10}
      viewBox="0 0 18 10"
      style={{ color: `var(${hue})` }}
    >
      <path
        className={joinClasses(styles['line'], styles[line])}
        d={`M0 5H${hasArrow ? 13 : 18}`}
      />
      {hasArrow ? <path className={styles['head']} d="M12 1.5 18 5 12 8.5Z" /> : null}
    </svg>
  )
}
