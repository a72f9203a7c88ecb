import { Suspense, useEffect, type ReactNode } from 'react'
import type { Panel } from '../store/interfaceSlice.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectIsWhatIf } from '../store/selectors/selectMode.ts'
import { NARROW_WINDOW, SplitLayout, type SplitArea } from '../ui/SplitLayout.tsx'
import { useMediaQuery } from '../ui/useMediaQuery.ts'
import { appWords } from '../words/app.ts'
import { lessonStateWords } from '../words/lessonState.ts'
import { BottomArea } from './BottomArea.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FilterBar } from '../panels/filters/FilterBar.tsx'
import { FiltersPanel } from '../panels/filters/FiltersPanel.tsx'
import { BesidePicture } from './BesidePicture.tsx'
import {
  DetailsPanel,
  LearnTabs,
  StoryStrip,
  StoryTabs,
  SupposedStrip,
  WhatIfStrip,
} from './lazyPanels.ts'
import { PictureArea } from './PictureArea.tsx'

const selectPanels = (state: AtlasState) => state.panels
const selectNarrowArea = (state: AtlasState) => state.narrowArea
const selectIsSomethingSelected = ({ selection }: AtlasState) =>
  selection.entities.length + selection.relations.length > 0
const selectIsTelling = (state: AtlasState) => state.telling !== null
const selectIsLearning = (state: AtlasState) => state.isLearning
const selectIsProjected = (state: AtlasState) => state.isProjected
const selectIsSupposing = ({ supposedListed }: AtlasState) => supposedListed.length > 0
const { regions, parts } = appWords

/** px: room for a lesson, less where the window has little, and for one in type that is read from the last row. */
const ROOMY_WINDOW = 1200
const lessonSize = (isProjected: boolean) =>
  isProjected ? 600 : innerWidth < ROOMY_WINDOW ? 304 : 400

const FILTERS = (
  <div data-tour="filters">
    <BesidePicture>
      <FiltersPanel />
    </BesidePicture>
  </div>
)

const DETAILS = (
  <div data-tour="details">
    <ErrorBoundary part={parts.details}>
      <Suspense>
        <DetailsPanel />
      </Suspense>
    </ErrorBoundary>
  </div>
)

/** Filters, picture and details over the tables, with the filter sentence between. */
export function Workspace() {
  const panels = useAtlas(selectPanels)
  const narrowArea = useAtlas(selectNarrowArea)
  const isSupposing = useAtlas(selectIsSupposing)
  const isSomethingSelected = useAtlas(selectIsSomethingSelected)
  const isWhatIf = useAtlas(selectIsWhatIf)
  const isTelling = useAtlas(selectIsTelling)
  const isLearning = useAtlas(selectIsLearning)
  const isProjected = useAtlas(selectIsProjected)
  const { setPanel, setNarrow, setNarrowArea } = atlasStore.getState()
  const isNarrow = useMediaQuery(NARROW_WINDOW)
  useEffect(() => setNarrow(isNarrow), [isNarrow, setNarrow])
  const area = (panel: Panel, label: string, content: ReactNode, news?: string): SplitArea => ({
    label,
    news,
    content,
    isOpen: panels[panel],
    onOpenChange: (isOpen) => setPanel(panel, isOpen),
  })
  return (
    <SplitLayout
      areasLabel={appWords.areas}
      narrowArea={narrowArea}
      onNarrowAreaChange={setNarrowArea}
      start={area(
        'filters',
        isTelling ? regions.story : regions.filters,
        <ErrorBoundary part={isTelling ? parts.story : parts.filters}>
          {isTelling ? (
            <Suspense>
              <StoryTabs filters={FILTERS} />
            </Suspense>
          ) : (
            FILTERS
          )}
        </ErrorBoundary>,
      )}
      centre={{
        label: regions.picture,
        content: (
          <ErrorBoundary part={parts.picture}>
            <PictureArea />
          </ErrorBoundary>
        ),
      }}
      end={
        isLearning
          ? {
              ...area(
                'details',
                lessonStateWords.region,
                <ErrorBoundary part={lessonStateWords.part}>
                  <Suspense>
                    <LearnTabs details={DETAILS} />
                  </Suspense>
                </ErrorBoundary>,
              ),
              size: lessonSize(isProjected),
            }
          : area(
              'details',
              regions.details,
              DETAILS,
              isSomethingSelected ? appWords.ofSelection : undefined,
            )
      }
      bottom={area('table', isWhatIf ? regions.whatIf : regions.tables, <BottomArea />)}
      strip={
        <>
          {isTelling && isNarrow ? (
            <ErrorBoundary part={parts.story}>
              <Suspense>
                <StoryStrip />
              </Suspense>
            </ErrorBoundary>
          ) : null}
          <ErrorBoundary part={parts.supposed}>
            <Suspense>{isSupposing ? <SupposedStrip /> : null}</Suspense>
          </ErrorBoundary>
          <div data-tour="sentence">
            <BesidePicture>
              <FilterBar />
            </BesidePicture>
          </div>
          {isWhatIf ? (
            <ErrorBoundary part={parts.whatIf}>
              <Suspense>
                <WhatIfStrip />
              </Suspense>
            </ErrorBoundary>
          ) : null}
        </>
      }
    />
  )
}
