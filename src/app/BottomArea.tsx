import { Suspense } from 'react'
import { useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectIsWhatIf } from '../store/selectors/selectMode.ts'
import { appWords } from '../words/app.ts'
import styles from './BottomArea.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { TablesPanel, Timeline, WhatIfPanel } from './lazyPanels.ts'

const selectTimeline = (state: AtlasState) =>
  state.panels.timeline && (!selectIsWhatIf(state) || state.whatIfTab === 'tables')
const { parts } = appWords

function Tables() {
  return (
    <ErrorBoundary part={parts.table}>
      <Suspense>
        <TablesPanel />
      </Suspense>
    </ErrorBoundary>
  )
}

/** The timeline over the tables. In What if they give way to what stopping does, and stand behind its last tab. */
export function BottomArea() {
  const isWhatIf = useAtlas(selectIsWhatIf)
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
        {isWhatIf ? (
          <ErrorBoundary part={parts.whatIf}>
            <Suspense>
              <WhatIfPanel tables={<Tables />} />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <Tables />
        )}
      </div>
    </div>
  )
}
