import { Suspense, type ReactNode } from 'react'
import type { Panel } from '../store/interfaceSlice.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { SplitLayout, type SplitArea } from '../ui/SplitLayout.tsx'
import { appWords } from '../words/app.ts'
import { BottomArea } from './BottomArea.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { DetailsPanel, FilterBar, FiltersPanel } from './lazyPanels.ts'
import { PictureArea } from './PictureArea.tsx'

const selectPanels = (state: AtlasState) => state.panels
const selectNarrowArea = (state: AtlasState) => state.narrowArea
const { regions, parts } = appWords

/** Filters, picture and details over the tables, with the filter sentence between. */
export function Workspace() {
  const panels = useAtlas(selectPanels)
  const narrowArea = useAtlas(selectNarrowArea)
  const { setPanel, setNarrowArea } = atlasStore.getState()
  const area = (panel: Panel, label: string, content: ReactNode): SplitArea => ({
    label,
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
        regions.filters,
        <div data-tour="filters">
          <ErrorBoundary part={parts.filters}>
            <Suspense>
              <FiltersPanel />
            </Suspense>
          </ErrorBoundary>
        </div>,
      )}
      centre={{
        label: regions.picture,
        content: (
          <ErrorBoundary part={parts.picture}>
            <PictureArea />
          </ErrorBoundary>
        ),
      }}
      end={area(
        'details',
        regions.details,
        <div data-tour="details">
          <ErrorBoundary part={parts.details}>
            <Suspense>
              <DetailsPanel />
            </Suspense>
          </ErrorBoundary>
        </div>,
      )}
      bottom={area('table', regions.tables, <BottomArea />)}
      strip={
        <div data-tour="sentence">
          <Suspense>
            <FilterBar />
          </Suspense>
        </div>
      }
    />
  )
}
