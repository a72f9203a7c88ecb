import { useCallback } from 'react'
import { openFiles } from '../commands/openFiles.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { Tour } from '../panels/tour/Tour.tsx'
import { appWords } from '../words/app.ts'
import { Announcer } from './Announcer.tsx'
import styles from './App.module.css'
import { Dialogs } from './Dialogs.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useTheme } from './useTheme.ts'
import { Workspace } from './Workspace.tsx'

/** The whole application. */
export function App() {
  useTheme()
  useShortcuts(atlasStore)
  const isDropping = useFileDrop(useCallback((files) => void openFiles(atlasStore, files), []))
  return (
    <ErrorBoundary part={appWords.parts.app}>
      <div className={styles['app']}>
        <Header />
        <Notices />
        <Workspace />
      </div>
      {isDropping ? <div className={styles['drop']}>{appWords.dropHere}</div> : null}
      <Dialogs />
      <Tour />
      <Announcer />
    </ErrorBoundary>
  )
}
