import { prepareRun } from '../analysis/chokepoint/prepareRun.ts'
import { workOff } from '../analysis/chokepoint/workOff.ts'
import { prepareStopEffect } from '../analysis/removal/prepareStopEffect.ts'
import { stopEffectSteps } from '../analysis/removal/stopEffectTask.ts'
import type { ChokepointAnalysis } from '../domain/chokepoint/result.ts'
import type { Network } from '../domain/network/network.ts'
import { readAddress, writeAddress } from '../domain/view/address.ts'
import { fitView } from '../domain/view/fitView.ts'
import { finish } from '../lib/steps.ts'
import { createAtlasStore, type AtlasState } from '../store/atlasStore.ts'

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

/** Opens a network at a view, given as a link or as what stands behind its `#`, and works out what the picture needs. */
export function stateOfView(
  opened: { readonly network: Network; readonly dataHash: string; readonly name: string },
  viewText: string,
): ViewOpened {
  const { network, dataHash, name } = opened
  const { search, fragment } = partsOf(viewText)
  const read = readAddress(search, fragment)
  const fitted = fitView(read.view, network)
  const { view } = fitted
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
  const { title } = network.file.meta
  const own = writeAddress({ kind: 'file', title, dataHash }, view).fragment
  return {
    state: store.getState(),
    analysis,
    runId,
    link: /^https?:/i.test(viewText) ? viewText : `#${own}`,
    ignored: [...read.ignored, ...fitted.ignored],
  }
}
