import type { ReactNode } from 'react'
import { NarrowLayout } from './NarrowLayout.tsx'
import styles from './SplitLayout.module.css'
import { useMediaQuery } from './useMediaQuery.ts'
import { WideLayout } from './WideLayout.tsx'

/** One of the areas around the centre. */
export interface SplitArea {
  /** Names the area and its handle. */
  readonly label: string
  readonly content: ReactNode
  readonly isOpen: boolean
  /** px it is wide at first, and whenever this becomes another; without it the layout decides. */
  readonly size?: number
  /** Said and marked where the area is named but not shown: what it has to tell. */
  readonly news?: string | undefined
  /** Dragging a handle shut closes an area. */
  readonly onOpenChange: (open: boolean) => void
}

export type SplitAreaName = 'start' | 'centre' | 'end' | 'bottom'

export interface SplitLayoutProps {
  readonly start: SplitArea
  readonly centre: Pick<SplitArea, 'label' | 'content' | 'news'>
  readonly end: SplitArea
  readonly bottom: SplitArea
  /** A line between the columns and the bottom that always shows. */
  readonly strip: ReactNode
  /** On a narrow window, where one area shows at a time: which. */
  readonly narrowArea: SplitAreaName
  readonly onNarrowAreaChange: (area: SplitAreaName) => void
  /** Name of the row of areas on a narrow window. */
  readonly areasLabel: string
}

/** Media query of a window in which one area shows at a time. */
export const NARROW_WINDOW = '(max-width: 899px)'

/**
 * Three columns over a bottom area, with handles to drag or move by arrows between them. On a narrow window one area
 * shows at a time, chosen in a row at the foot.
 */
export function SplitLayout(props: SplitLayoutProps) {
  const isNarrow = useMediaQuery(NARROW_WINDOW)
  return (
    <main className={styles['main']}>
      {isNarrow ? <NarrowLayout {...props} /> : <WideLayout {...props} />}
    </main>
  )
}
