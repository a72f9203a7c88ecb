import { prepareRun } from '../analysis/chokepoint/prepareRun.ts'
import { workOff } from '../analysis/chokepoint/workOff.ts'
import { prepareStopEffect } from '../analysis/removal/prepareStopEffect.ts'
import { stopEffectSteps } from '../analysis/removal/stopEffectTask.ts'
import type { ChokepointAnalysis } from '../domain/chokepoint/result.ts'
import type { Network } from '../domain/network/network.ts'
import { findStep } from '../domain/stories/findStep.ts'
import { viewOfStep } from '../domain/stories/viewOfStep.ts'
import { readAddress, writeAddress, type Address } from '../domain/view/address.ts'
import { DEFAULT_VIEW } from '../domain/view/atlasView.ts'
import { fitView } from '../domain/view/fitView.ts'
import { writeView, type ReadView } from '../domain/view/viewFragment.ts'
import { finish } from '../lib/steps.ts'
import { createAtlasStore, type AtlasState } from '../store/atlasStore.ts'
import { viewOfState } from '../store/viewOfState.ts'
import { storyWords } from '../words/story.ts'

/** What the app would be in after a link was opened. */
export interface ViewOpened {
  readonly state: AtlasState
  readonly analysis: ChokepointAnalysis
  readonly runId: string
  /** address of the view behind `#`, or the web address it was given as */
  readonly link: string
  /** parts of the view that could not be understood or that the network does not have */
  readonly ignored: readonly string[]
}

function partsOf(view: string): { readonly search: string; readonly fragment: string } {
  const hash = view.indexOf('#')
  if (hash < 0)
    return /^https?:/i.test(view) ? { search: '', fragment: '' } : { search: '', fragment: view }
  return { search: '', fragment: view.slice(hash + 1) }
}

/** The view that a link leads to: that of the step it names, unless it holds another; `told` is that step. */
function viewAsked(
  read: Pick<Address, 'view' | 'told'>,
  network: Network,
): ReadView & { readonly told: { readonly story: string; readonly step: string } | null } {
  const fitted = fitView(read.view, network)
  if (!read.told) return { ...fitted, told: null }
  const found = findStep(network.file, read.told)
  if (!found) return { ...fitted, ignored: [...fitted.ignored, storyWords.partName], told: null }
  const { story, step } = found
  if (!step || writeView(read.view) !== writeView(DEFAULT_VIEW)) return { ...fitted, told: null }
  return { ...viewOfStep(step, network), told: { story: story.id, step: step.id } }
}

/** Opens a network at a view, given as a link or as what stands behind its `#`, and works out what the picture needs. */
export function stateOfView(
  opened: { readonly network: Network; readonly dataHash: string; readonly name: string },
  viewText: string,
): ViewOpened {
  const { network, dataHash, name } = opened
  const { search, fragment } = partsOf(viewText)
  const read = readAddress(search, fragment)
  const { view, ignored, told } = viewAsked(read, network)
  const store = createAtlasStore()
  const state = store.getState()
  state.finishOpening({ network, origin: { kind: 'file', fileName: name }, dataHash }, view)
  const { task, read: answer, runId } = prepareRun({ network, dataHash }, view.analysisSettings)
  const analysis = answer(workOff(task))
  state.setAnalysis({ status: 'done', analysis, run: { id: runId, isInThread: true } })
  if (view.mode === 'whatIf' && view.stopped.length > 0) {
    const stop = prepareStopEffect(network, view.analysisSettings, view.stopped)
    const outcome = stop.read(finish(stopEffectSteps(stop.task)))
    state.setStopEffect({ status: 'done', outcome })
  }
  if (told) {
    const telling = { story: told.story, step: told.step, shown: viewOfState(store.getState()) }
    store.setState({ telling })
  }
  const { title } = network.file.meta
  const own = writeAddress({ kind: 'file', title, dataHash }, told ? null : view, told).fragment
  return {
    state: store.getState(),
    analysis,
    runId,
    link: /^https?:/i.test(viewText) ? viewText : `#${own}`,
    ignored: [...read.ignored, ...ignored],
  }
}
