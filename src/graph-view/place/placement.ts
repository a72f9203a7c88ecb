import { createStore } from 'zustand/vanilla'
import type { Network } from '../../domain/network/network.ts'
import type { AtlasState, AtlasStore } from '../../store/atlasStore.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { pictureWords } from '../../words/picture.ts'
import { markLayoutBegun } from '../firstPaint.ts'
import type { LabelFonts } from '../labels/labelText.ts'
import type { LayoutOutput } from '../layouts/layoutOutput.ts'
import { LayoutCancelled, startLayout, type LayoutRunHandle } from '../layouts/startLayout.ts'
import type { Sheet } from './sheet.ts'
import { layoutRequest, type LayoutRequest, type Subject } from './layoutRequest.ts'

/** A drawing that is ready to be shown. */
export interface Placement {
  readonly request: LayoutRequest
  readonly output: LayoutOutput
}

export interface PlacementState {
  /** The newest finished drawing; of another network than the open one while that is still being laid out. */
  readonly placement: Placement | null
  /** The network whose drawing is being made, or was made last: its elements can be made ready beside the worker. */
  readonly subject: Network | null
}

// How long a first drawing waits for the analysis before it is made without one.
const PATIENCE = 2000

function subjectOf(state: AtlasState): Subject | null {
  const { open, layout, analysisSettings, effectsHidden } = state
  if (!open) return null
  return {
    network: open.network,
    origin: open.origin,
    layout,
    settings: analysisSettings,
    analysis: selectAnalysis(state),
    isVeiled: effectsHidden,
  }
}

function same(a: Subject | null, b: Subject | null): boolean {
  if (!a || !b) return a === b
  return (
    a.network === b.network &&
    a.layout === b.layout &&
    a.settings === b.settings &&
    a.analysis === b.analysis &&
    a.isVeiled === b.isVeiled
  )
}

function drawsAlike(a: Subject, b: Subject): boolean {
  return a.origin === b.origin && a.layout === b.layout && a.settings === b.settings
}

/**
 * Lays the open network out whenever what a drawing depends on has changed, and tells the store how far it is.
 * Moving entities by hand changes nothing here: pins are laid over a drawing, and count when the next is made.
 */
export function startPlacing(store: AtlasStore, fonts: LabelFonts, sheet: () => Sheet) {
  const state = createStore<PlacementState>(() => ({ placement: null, subject: null }))
  let wanted: Subject | null = null
  let run: LayoutRunHandle | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const drawn = new WeakMap<Network, Placement>()
  /** Drawings that were not laid out but carried over from the network before an edit. */
  const carried = new WeakSet<LayoutOutput>()

  /** Shows a drawing that is there without any layout. */
  function show(placement: Placement): void {
    run = null
    const { network } = placement.request.subject
    drawn.set(network, placement)
    state.setState({ subject: network, placement })
    store.getState().setLayoutRun({ status: 'idle' })
  }

  function begin(subject: Subject): void {
    run?.cancel()
    const { layout } = subject
    const { pins } = store.getState()
    const request = layoutRequest(subject, pins[layout] ?? {}, sheet(), fonts)
    const known = drawn.get(subject.network)
    const now = state.getState().placement
    const isEdited = now && drawsAlike(now.request.subject, subject)
    if (isEdited && (now.request.subject.network !== subject.network || carried.has(now.output))) {
      // Undo and redo come back to the very drawing that was there.
      if (known && same(known.request.subject, subject)) show(known)
      else void carry(now, request)
    } else layOut(request)
  }

  /** Keeps everybody in place, unless that is not possible. */
  async function carry(before: Placement, request: LayoutRequest): Promise<void> {
    const { carryPlacement } = await import('./carryPlacement.ts')
    if (!wanted || !same(request.subject, wanted)) return
    const output = carryPlacement(before, request)
    if (!output) return layOut(request)
    carried.add(output)
    show({ request, output })
  }

  function layOut(request: LayoutRequest): void {
    const { subject } = request
    const { layout } = subject
    const { setLayoutRun } = store.getState()
    setLayoutRun({ status: 'running', layout, progress: 0 })
    const mine: LayoutRunHandle = startLayout(request.input, (progress) => {
      if (run === mine) setLayoutRun({ status: 'running', layout, progress })
    })
    run = mine
    void finish(mine, request)
    markLayoutBegun()
    state.setState({ subject: subject.network })
  }

  async function finish(mine: LayoutRunHandle, request: LayoutRequest): Promise<void> {
    const { setLayoutRun } = store.getState()
    try {
      const output = await mine.result
      if (run !== mine) return
      run = null
      const placement = { request, output }
      drawn.set(request.subject.network, placement)
      state.setState({ placement })
      setLayoutRun({ status: 'idle' })
    } catch (error) {
      if (run !== mine || error instanceof LayoutCancelled) return
      run = null
      const reason = error instanceof Error ? error.message : String(error)
      const { layout } = request.subject
      setLayoutRun({ status: 'failed', layout, message: pictureWords.failed(reason) })
    }
  }

  /** Goes back to the layout that is drawn; a first drawing has none to go back to, and is done by routes, the quickest. */
  function stopRun(): void {
    const shown = state.getState().placement?.request.subject
    if (!run || !wanted) return
    if (shown?.network !== wanted.network) {
      store.setState({ layout: 'routes', layoutRun: { status: 'idle' } })
      return
    }
    run.cancel()
    run = null
    wanted = { ...wanted, layout: shown.layout }
    store.setState({ layout: shown.layout, layoutRun: { status: 'idle' } })
  }

  function look(): void {
    if (store.getState().layoutRun.status === 'stopping') stopRun()
    const now = store.getState()
    const subject = subjectOf(now)
    if (same(subject, wanted)) return
    wanted = subject
    clearTimeout(timer)
    if (!subject) return
    const isFirst = state.getState().placement?.request.subject.network !== subject.network
    const mayStillCome = now.analysis.status === 'idle' || now.analysis.status === 'running'
    if (isFirst && !subject.analysis && !subject.isVeiled && mayStillCome)
      timer = setTimeout(begin, PATIENCE, subject)
    else begin(subject)
  }

  const unsubscribe = store.subscribe(look)
  look()
  return {
    state,
    stop() {
      unsubscribe()
      clearTimeout(timer)
      run?.cancel()
      run = null
    },
  }
}

export type Placing = ReturnType<typeof startPlacing>
