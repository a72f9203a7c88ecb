import type { AtlasState } from './atlasStore.ts'

/** What undo and redo cover: everything a person does to filters, selection, positions, layout, analysis sets, stops and supposed listings, the step of a story, and to the network itself. */
export type Undoable = Pick<
  AtlasState,
  | 'open'
  | 'filter'
  | 'filterMode'
  | 'selection'
  | 'layout'
  | 'pins'
  | 'mapLook'
  | 'shelfShown'
  | 'analysisSettings'
  | 'mode'
  | 'stopped'
  | 'supposedListed'
  | 'telling'
>

/** Steps kept. Each holds references, not copies. */
export const HISTORY_LIMIT = 200

/** The undoable part of a state. */
export function undoablePart(state: AtlasState): Undoable {
  return {
    open: state.open,
    filter: state.filter,
    filterMode: state.filterMode,
    selection: state.selection,
    layout: state.layout,
    pins: state.pins,
    mapLook: state.mapLook,
    shelfShown: state.shelfShown,
    analysisSettings: state.analysisSettings,
    mode: state.mode,
    stopped: state.stopped,
    supposedListed: state.supposedListed,
    telling: state.telling,
  }
}

/** Another network that was opened is no step: the history begins anew with it. A changed one keeps its origin. */
function sameOpen(a: Undoable['open'], b: Undoable['open']): boolean {
  return a === b || a?.origin !== b?.origin
}

/** True when nothing undoable differs, so that no empty step is recorded. */
export function sameUndoable(a: Undoable, b: Undoable): boolean {
  return (Object.keys(a) as (keyof Undoable)[]).every((key) =>
    key === 'open' ? sameOpen(a.open, b.open) : a[key] === b[key],
  )
}
