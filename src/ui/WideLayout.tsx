import { useState } from 'react'
import { Group, Panel } from 'react-resizable-panels'
import { CollapsiblePanel } from './CollapsiblePanel.tsx'
import { SplitHandle } from './SplitHandle.tsx'
import styles from './SplitLayout.module.css'
import type { SplitLayoutProps } from './SplitLayout.tsx'

/** px: below it the side columns begin narrower, so that the middle keeps half of the window. */
const ROOMY = 1200

/** The split layout on a window with room for columns. */
export function WideLayout({ start, centre, end, bottom, strip }: SplitLayoutProps) {
  const [isRoomy] = useState(() => innerWidth >= ROOMY)
  return (
    <Group orientation="vertical" className={styles['whole'] ?? ''} disableCursor>
      <Panel id="columns" minSize="35%" className={styles['upper'] ?? ''}>
        <Group orientation="horizontal" className={styles['columns'] ?? ''} disableCursor>
          <CollapsiblePanel
            id="start"
            area={start}
            defaultSize={isRoomy ? 264 : 224}
            minSize={200}
            maxSize="40%"
          />
          <SplitHandle label={start.label} />
          <Panel id="centre" minSize="25%">
            <section aria-label={centre.label} className={styles['area']}>
              {centre.content}
            </section>
          </Panel>
          <SplitHandle label={end.label} />
          <CollapsiblePanel
            id="end"
            area={end}
            defaultSize={end.size ?? (isRoomy ? 312 : 264)}
            minSize={220}
            maxSize="45%"
          />
        </Group>
        <div className={styles['strip']}>{strip}</div>
      </Panel>
      <SplitHandle label={bottom.label} isRow />
      <CollapsiblePanel id="bottom" area={bottom} defaultSize={224} minSize={96} maxSize="60%" />
    </Group>
  )
}
