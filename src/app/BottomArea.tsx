import { Suspense } from 'react'
import { useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { appWords } from '../words/app.ts'
import styles from './BottomArea.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { TablesPanel, Timeline } from './lazyPanels.ts'

const selectTimeline = (state: AtlasState) => state.panels.timeline
const { parts } = appWords

/** The timeline over the tables. */
export function BottomArea() {
  const showsTimeline = useAtlas(selectTimeline)
  return (
    <div className={styles['area']}>
      {showsTimeline ? (
        <div className={styles['timeline']}>
          <ErrorBoundary part={parts.timeline}>
            <Suspense>
              <Timeline />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : null}
      <div className={styles['tables']} data-tour="tables">
        <ErrorBoundary part={parts.table}>
          <Suspense>
            <TablesPanel />
          </Suspense>
        </ErrorBoundary>
      </div>
    </div>
  )
}
