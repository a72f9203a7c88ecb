import { lazy, Suspense, useCallback } from 'react'
import { openFiles } from '../commands/openFiles.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { appWords } from '../words/app.ts'
import { Announcer } from './Announcer.tsx'
import styles from './App.module.css'
import { Dialogs } from './Dialogs.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { WhatIfStrip } from './lazyPanels.ts'
import { useFileDrop } from './useFileDrop.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useTheme } from './useTheme.ts'
import { Workspace } from './Workspace.tsx'

const Presenter = lazy(async () => ({
  default: (await import('../story/present/Presenter.tsx')).Presenter,
}))
const Tour = lazy(async () => ({ default: (await import('../panels/tour/Tour.tsx')).Tour }))
const selectIsTouring = (state: AtlasState) => state.tour
const selectIsPresenting = (state: AtlasState) => state.presenting !== null
const selectIsOnStage = (state: AtlasState) => state.presenting?.isAside === false

/** The whole application. */
export function App() {
  useTheme()
  useShortcuts(atlasStore)
  const isPresenting = useAtlas(selectIsPresenting)
  const isTouring = useAtlas(selectIsTouring)
  const isOnStage = useAtlas(selectIsOnStage)
  const isDropping = useFileDrop(useCallback((files) => void openFiles(atlasStore, files), []))
  return (
    <ErrorBoundary part={appWords.parts.app}>
      <div className={isOnStage ? styles['stage'] : undefined}>
        <div className={styles['app']} {...(isOnStage && { 'data-stage': true })}>
          <Header />
          <Notices />
          <Workspace />
        </div>
        <Suspense>{isPresenting ? <Presenter effect={<WhatIfStrip />} /> : null}</Suspense>
      </div>
      {isDropping ? <div className={styles['drop']}>{appWords.dropHere}</div> : null}
      <Dialogs />
      <Suspense>{isTouring ? <Tour /> : null}</Suspense>
      <Announcer />
    </ErrorBoundary>
  )
}
