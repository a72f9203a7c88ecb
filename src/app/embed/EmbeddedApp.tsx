import { Suspense, useEffect } from 'react'
import { FilterBar } from '../../panels/filters/FilterBar.tsx'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectIsWhatIf } from '../../store/selectors/selectMode.ts'
import { appWords } from '../../words/app.ts'
import { Announcer } from '../Announcer.tsx'
import { BesidePicture } from '../BesidePicture.tsx'
import { Dialogs } from '../Dialogs.tsx'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { WhatIfStrip } from '../lazyPanels.ts'
import { Notices } from '../Notices.tsx'
import { PictureArea } from '../PictureArea.tsx'
import { useShortcuts } from '../useShortcuts.ts'
import { useTheme } from '../useTheme.ts'
import styles from './EmbeddedApp.module.css'
import { embeddedCommands } from './embeddedCommands.ts'
import { EmbeddedStory } from './EmbeddedStory.tsx'
import { FullViewLink } from './FullViewLink.tsx'

const { parts, regions, title } = appWords
const selectIsWelcoming = ({ dialog }: AtlasState) => dialog === 'welcome'
const selectIsTelling = ({ telling }: AtlasState) => telling !== null

/** The picture with its sentence and the way to the full view, for a place inside another page. */
export function EmbeddedApp() {
  useTheme()
  useShortcuts(atlasStore, embeddedCommands)
  const isWelcoming = useAtlas(selectIsWelcoming)
  const isWhatIf = useAtlas(selectIsWhatIf)
  const isTelling = useAtlas(selectIsTelling)
  useEffect(() => {
    if (isWelcoming) atlasStore.getState().setDialog(null)
  }, [isWelcoming])
  return (
    <ErrorBoundary part={parts.app}>
      <main className={styles['embedded']} data-embed>
        <h1 className={styles['title']}>{title}</h1>
        <Notices />
        <section className={styles['picture']} aria-label={regions.picture}>
          <ErrorBoundary part={parts.picture}>
            <PictureArea />
          </ErrorBoundary>
        </section>
        {isTelling ? <EmbeddedStory /> : null}
        {isWhatIf ? (
          <ErrorBoundary part={parts.whatIf}>
            <Suspense>
              <WhatIfStrip />
            </Suspense>
          </ErrorBoundary>
        ) : null}
        <div className={styles['foot']}>
          <BesidePicture>
            <FilterBar />
          </BesidePicture>
          <FullViewLink />
        </div>
      </main>
      {isWelcoming ? null : <Dialogs />}
      <Announcer />
    </ErrorBoundary>
  )
}
