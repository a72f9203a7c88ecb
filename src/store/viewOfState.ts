import type { AtlasView } from '../domain/view/atlasView.ts'
import type { AtlasState, AtlasStore } from './atlasStore.ts'

/** The view a state shows. */
export function viewOfState(state: AtlasState): AtlasView {
  return {
    filter: state.filter,
    filterMode: state.filterMode,
    selection: state.selection,
    layout: state.layout,
    shelfShown: state.shelfShown,
    pins: state.pins,
    mapLook: state.mapLook,
    analysisSettings: state.analysisSettings,
    mode: state.mode,
    stopped: state.stopped,
    supposedListed: state.supposedListed,
    camera: state.camera,
  }
}

/** True when no part of two views was replaced. */
export function sameView(a: AtlasView, b: AtlasView): boolean {
  return (Object.keys(a) as (keyof AtlasView)[]).every((key) => a[key] === b[key])
}

/** Shows a view in one step, which undo takes back in one. */
export function showView(store: AtlasStore, view: AtlasView): void {
  const { camera, ...undoable } = view
  store.setState({ ...undoable, ...(camera && { cameraIntent: { kind: 'restore', camera } }) })
}
