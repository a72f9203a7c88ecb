import { fitView } from '../domain/view/fitView.ts'
import { readView, writeView } from '../domain/view/viewFragment.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { SavedView } from '../store/keptSlice.ts'
import { showView, viewOfState } from '../store/viewOfState.ts'
import { keptWords } from '../words/kept.ts'
import { openWords } from '../words/openNetwork.ts'

/** Keeps the present view under a name; a view of the same name is replaced. */
export function saveView(store: AtlasStore, name: string): void {
  const state = store.getState()
  const view: SavedView = {
    name: name.trim(),
    fragment: writeView(viewOfState(state)),
    savedAt: new Date().toISOString(),
  }
  if (view.name === '') return
  const others = state.savedViews.filter((saved) => saved.name !== view.name)
  state.setSavedViews([...others, view].toSorted((a, b) => a.name.localeCompare(b.name)))
  state.announce(keptWords.viewSaved(view.name))
}

export function deleteSavedView(store: AtlasStore, name: string): void {
  const state = store.getState()
  state.setSavedViews(state.savedViews.filter((saved) => saved.name !== name))
  state.announce(keptWords.viewDeleted(name))
}

/** Takes back that a view was deleted. */
export function restoreSavedView(store: AtlasStore, view: SavedView): void {
  const { savedViews, setSavedViews, announce } = store.getState()
  const others = savedViews.filter((saved) => saved.name !== view.name)
  setSavedViews([...others, view].toSorted((a, b) => a.name.localeCompare(b.name)))
  announce(keptWords.viewRestored(view.name))
}

/** Shows a kept view in one step; parts the network no longer has are left out and named. */
export function showSavedView(store: AtlasStore, saved: SavedView): void {
  const { open, notify, announce } = store.getState()
  if (!open) return
  const read = readView(saved.fragment)
  const fitted = fitView(read.view, open.network)
  showView(store, fitted.view)
  const ignored = [...read.ignored, ...fitted.ignored]
  if (ignored.length > 0) notify(openWords.ignoredParts(ignored))
  announce(keptWords.viewShown(saved.name))
}
