import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { whenIdle } from '../lib/whenIdle.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import type { Dialog } from '../store/interfaceSlice.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { appWords } from '../words/app.ts'
import { useFocusAfter } from './useFocusAfter.ts'

const fetchSearch = () => import('../panels/search/SearchDialog.tsx')
const SearchDialog = lazy(async () => ({ default: (await fetchSearch()).SearchDialog }))

const WelcomeDialog = lazy(async () => ({
  default: (await import('../panels/welcome/WelcomeDialog.tsx')).WelcomeDialog,
}))
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../panels/shortcuts/ShortcutsDialog.tsx')).ShortcutsDialog,
}))

const ViewsDialog = lazy(async () => ({
  default: (await import('../panels/views/ViewsDialog.tsx')).ViewsDialog,
}))
const MethodDialog = lazy(async () => ({
  default: (await import('../panels/method/MethodDialog.tsx')).MethodDialog,
}))

const ImportReportDialog = lazy(async () => ({
  default: (await import('../panels/import/ImportReportDialog.tsx')).ImportReportDialog,
}))
const MappingDialog = lazy(async () => ({
  default: (await import('../panels/mapping/MappingDialog.tsx')).MappingDialog,
}))
const OpenProblemsDialog = lazy(async () => ({
  default: (await import('./OpenProblemsDialog.tsx')).OpenProblemsDialog,
}))

const ExportDialog = lazy(async () => ({
  default: (await import('../panels/export/ExportDialog.tsx')).ExportDialog,
}))

const ExhibitDialog = lazy(async () => ({
  default: (await import('../panels/exhibit/ExhibitDialog.tsx')).ExhibitDialog,
}))

const DossierDialog = lazy(async () => ({
  default: (await import('../panels/dossier/DossierDialog.tsx')).DossierDialog,
}))

const ScreenDialog = lazy(async () => ({
  default: (await import('../panels/screen/ScreenDialog.tsx')).ScreenDialog,
}))
const EditDialog = lazy(async () => ({
  default: (await import('../panels/edit/EditDialog.tsx')).EditDialog,
}))
const LeavingDialog = lazy(async () => ({
  default: (await import('../panels/edit/LeavingDialog.tsx')).LeavingDialog,
}))

const MergeDialog = lazy(async () => ({
  default: (await import('../panels/merge/MergeDialog.tsx')).MergeDialog,
}))

const CompareDialog = lazy(async () => ({
  default: (await import('../panels/compare/CompareDialog.tsx')).CompareDialog,
}))

const StandaloneDialog = lazy(async () => ({
  default: (await import('../panels/standalone/StandaloneDialog.tsx')).StandaloneDialog,
}))

const DIALOGS: Readonly<Record<NonNullable<Dialog>, ReactNode>> = {
  search: <SearchDialog />,
  welcome: <WelcomeDialog />,
  shortcuts: <ShortcutsDialog />,
  views: <ViewsDialog />,
  method: <MethodDialog />,
  importReport: <ImportReportDialog />,
  mapping: <MappingDialog />,
  export: <ExportDialog />,
  exhibit: <ExhibitDialog />,
  dossier: <DossierDialog />,
  screen: <ScreenDialog />,
  edit: <EditDialog />,
  merge: <MergeDialog />,
  compare: <CompareDialog />,
  standalone: <StandaloneDialog />,
  workshop: <StandaloneDialog />,
}

const selectHasProblems = (state: AtlasState) => state.openProblems !== null
const selectIsLeaving = (state: AtlasState) => state.leaving !== null
const selectDialog = (state: AtlasState) => state.dialog

/** The dialog that is open, fetched when it is first asked for. */
export function Dialogs() {
  const dialog = useAtlas(selectDialog)
  const hasProblems = useAtlas(selectHasProblems)
  const isLeaving = useAtlas(selectIsLeaving)
  useFocusAfter(atlasStore, dialog !== null)
  // People type right behind ⌘K: the box has to be there before the first letter.
  useEffect(() => whenIdle(() => void fetchSearch()), [])
  return (
    <ErrorBoundary part={appWords.parts.dialog}>
      <Suspense>{dialog && DIALOGS[dialog]}</Suspense>
      <Suspense>{isLeaving ? <LeavingDialog /> : null}</Suspense>
      <Suspense>{hasProblems ? <OpenProblemsDialog /> : null}</Suspense>
    </ErrorBoundary>
  )
}
