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
  readonly children: ReactNode
}

/** What goes to paper in place of the page; asks the browser to print as soon as it is ready. */
export function PrintPage({ paper, orientation, isReady, onPrinted, children }: PrintPageProps) {
  useEffect(() => {
    if (!isReady) return undefined
    addEventListener('afterprint', onPrinted)
    window.print()
    return () => removeEventListener('afterprint', onPrinted)
  }, [isReady, onPrinted])
  return createPortal(
    <div className={joinClasses(styles['page'], styles[`${paper}-${orientation}`])} data-print-page>
      {children}
    </div>,
    document.body,
  )
}
