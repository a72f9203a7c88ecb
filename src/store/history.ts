import type { AtlasState } from './atlasStore.ts'

/** What undo and redo cover: everything a person does to filters, selection, positions, layout, analysis sets stops and supposed listings. */
export type Undoable = Pick<
  AtlasState,
  | 'filter'
  | 'filterMode'
  | 'selection'
  | 'layout'
  | 'pins'
  | 'shelfShown'
  | 'analysisSettings'
  | 'mode'
  | 'stopped'
  | 'supposedListed'
>

/** Steps kept. Each holds references, not copies. */
export const HISTORY_LIMIT = 200

/** The undoable part of a state. */
export function undoablePart(state: AtlasState): Undoable {
  return {
    filter: state.filter,
    filterMode: state.filterMode,
    selection: state.selection,
    layout: state.layout,
    pins: state.pins,
    shelfShown: state.shelfShown,
    analysisSettings: state.analysisSettings,
    mode: state.mode,
    stopped: state.stopped,
    supposedListed: state.supposedListed,
  }
}

/** True when nothing undoable differs, so that no empty step is recorded. */
export function sameUndoable(a: Undoable, b: Undoable): boolean {
  return (Object.keys(a) as (keyof Undoable)[]).every((key) => a[key] === b[key])
}
