import type { Network } from '../network/network.ts'
import type { StoryStep } from '../network/schema/story.ts'
import { fitView } from '../view/fitView.ts'
import { readView, type ReadView } from '../view/viewFragment.ts'

/** The view that a step holds, as far as the network has what it names. */
export function viewOfStep(step: StoryStep, network: Network): ReadView {
  const read = readView(step.view)
  const fitted = fitView(read.view, network)
  return { view: fitted.view, ignored: [...read.ignored, ...fitted.ignored] }
}
