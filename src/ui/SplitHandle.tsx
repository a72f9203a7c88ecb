import { Separator } from 'react-resizable-panels'
import { joinClasses } from './joinClasses.ts'
import styles from './SplitLayout.module.css'

interface SplitHandleProps {
  readonly label: string
  /** Between rows instead of columns. */
  readonly isRow?: boolean
}

/** The handle between two panels: drag it, or move it by arrows. */
export function SplitHandle({ label, isRow = false }: SplitHandleProps) {
  return (
    <Separator
      aria-label={label}
      className={joinClasses(styles['handle'], isRow && styles['rowHandle'])}
    />
  )
}
