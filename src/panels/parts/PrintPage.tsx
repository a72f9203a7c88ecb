import { useEffect, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { joinClasses } from '../../ui/joinClasses.ts'
import styles from './PrintPage.module.css'

interface PrintPageProps {
  readonly paper: 'A4' | 'Letter'
  readonly orientation: 'landscape' | 'portrait'
  /** Ready to be printed: images are there. */
  readonly isReady: boolean
  readonly onPrinted: () => void
  /** What a file made of it is called. */
  readonly title?: string
  readonly children: ReactNode
}

/** What goes to paper in place of the page; asks the browser to print as soon as it is ready. */
export function PrintPage({
  paper,
  orientation,
  isReady,
  onPrinted,
  title,
  children,
}: PrintPageProps) {
  useEffect(() => {
    if (!isReady) return undefined
    addEventListener('afterprint', onPrinted)
    const before = document.title
    if (title !== undefined) document.title = title
    window.print()
    return () => {
      document.title = before
      removeEventListener('afterprint', onPrinted)
    }
  }, [isReady, onPrinted, title])
  return createPortal(
    <div className={joinClasses(styles['page'], styles[`${paper}-${orientation}`])} data-print-page>
      {children}
    </div>,
    document.body,
  )
}
