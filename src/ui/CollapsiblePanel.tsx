import { useEffect, useRef, useState } from 'react'
import { Panel, usePanelRef } from 'react-resizable-panels'
import styles from './SplitLayout.module.css'
import type { SplitArea } from './SplitLayout.tsx'

interface CollapsiblePanelProps {
  readonly id: string
  readonly area: SplitArea
  /** px */
  readonly defaultSize: number
  /** px; dragged well below it, the panel closes. */
  readonly minSize: number
  readonly maxSize: string
}

/** A panel that `area.isOpen` opens and closes, and that reports when a drag has done so. */
export function CollapsiblePanel({
  id,
  area,
  defaultSize,
  minSize,
  maxSize,
}: CollapsiblePanelProps) {
  const panel = usePanelRef()
  const { isOpen, onOpenChange } = area
  const [initialSize] = useState(isOpen ? defaultSize : 0)
  const openSize = useRef(defaultSize)

  useEffect(() => {
    if (openSize.current === defaultSize) return
    openSize.current = defaultSize
    const handle = panel.current
    if (handle && !handle.isCollapsed()) handle.resize(defaultSize)
  }, [defaultSize, panel])

  useEffect(() => {
    const handle = panel.current
    if (!handle || handle.isCollapsed() !== isOpen) return
    if (isOpen) handle.resize(openSize.current)
    else handle.collapse()
  }, [isOpen, panel])

  return (
    <Panel
      id={id}
      panelRef={panel}
      collapsible
      collapsedSize={0}
      defaultSize={initialSize}
      minSize={minSize}
      maxSize={maxSize}
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }, _, before) => {
        if (inPixels > 0) openSize.current = inPixels
        if (before === undefined) return
        if (inPixels === 0 && isOpen) onOpenChange(false)
        if (inPixels > 0 && !isOpen) onOpenChange(true)
      }}
    >
      {isOpen ? (
        <section aria-label={area.label} className={styles['area']}>
          {area.content}
        </section>
      ) : null}
    </Panel>
  )
}
