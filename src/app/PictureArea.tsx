import { Suspense, useCallback, useState } from 'react'
import { expandEntities } from '../commands/expandSelection.ts'
import { GraphView } from '../graph-view/GraphView.tsx'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { ContextMenu } from '../ui/ContextMenu.tsx'
import { appWords } from '../words/app.ts'
import { EmptyPicture } from './EmptyPicture.tsx'
import { entityMenu } from './entityMenu.tsx'
import { Legend, MapMenu } from './lazyPanels.ts'
import { BesidePicture } from './BesidePicture.tsx'
import { LayoutSwitch } from './LayoutSwitch.tsx'
import styles from './PictureArea.module.css'
import { RunningWork } from './RunningWork.tsx'
import { ZoomControls } from './ZoomControls.tsx'

interface MenuAt {
  readonly id: string
  readonly x: number
  readonly y: number
}

const selectOpening = (state: AtlasState) => (state.importing ? null : state.opening)
/** True until the drawing stands as it will: read, analysed, laid out and painted. */
const selectIsBusy = ({ opening, open, analysis, layoutRun, pictured }: AtlasState) =>
  opening !== null ||
  analysis.status === 'running' ||
  layoutRun.status === 'running' ||
  (open !== null && pictured !== open.network && layoutRun.status !== 'failed')
const selectIsMap = ({ layout, open }: AtlasState) => layout === 'geography' && open !== null
const openEntity = (id: string) => expandEntities(atlasStore, [id])

/** The picture with what floats over it. */
export function PictureArea() {
  const [menuAt, setMenuAt] = useState<MenuAt | null>(null)
  const opening = useAtlas(selectOpening)
  const isBusy = useAtlas(selectIsBusy)
  const isMap = useAtlas(selectIsMap)
  const closeMenu = useCallback(() => setMenuAt(null), [])
  return (
    <div className={styles['area']} data-tour="picture" aria-busy={isBusy}>
      <GraphView onEntityMenu={setMenuAt} onEntityOpen={openEntity} />
      <EmptyPicture />
      <div className={styles['layouts']}>
        <LayoutSwitch />
        {isMap ? (
          <Suspense>
            <MapMenu />
          </Suspense>
        ) : null}
      </div>
      <div className={styles['foot']}>
        <BesidePicture>
          <Suspense>
            <Legend />
          </Suspense>
        </BesidePicture>
        <ZoomControls />
      </div>
      <RunningWork />
      {opening ? <p className={styles['opening']}>{appWords.opening(opening)}</p> : null}
      <ContextMenu
        label={appWords.entityMenu}
        at={menuAt}
        groups={menuAt ? entityMenu(atlasStore, menuAt.id) : []}
        onClose={closeMenu}
      />
    </div>
  )
}
