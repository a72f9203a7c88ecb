import { dataHashSteps } from '../domain/network/dataHashSteps.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import type { Network } from '../domain/network/network.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { Selection } from '../domain/selection/selection.ts'
import type { AtlasView } from '../domain/view/atlasView.ts'
import { fitView } from '../domain/view/fitView.ts'
import { runInSlices } from '../lib/runInSlices.ts'
import { ABOUT_NOTHING } from './aboutOther.ts'
import type { AtlasState } from './atlasStore.ts'
import type { OpenNetwork } from './networkSlice.ts'
import { viewOfState } from './viewOfState.ts'

/** The open network with an edited file in place of its own; hashed in slices, so that the page answers meanwhile. */
export async function changedNetwork(open: OpenNetwork, file: NetworkFile): Promise<OpenNetwork> {
  const dataHash = await runInSlices(dataHashSteps(file))
  const originalHash = open.originalHash ?? open.dataHash
  return { network: indexNetwork(file), origin: open.origin, dataHash, originalHash }
}

/** The parts of a view that hold on to something the network no longer has. */
function viewWithin(state: AtlasState, network: Network): Partial<AtlasView> {
  const { view, ignored } = fitView(viewOfState(state), network)
  return ignored.length === 0 ? {} : view
}

function routesWithin({ routesAsked }: AtlasState, { entityById }: Network) {
  if (!routesAsked) return null
  const ids = routesAsked.kind === 'between' ? routesAsked.ids : [routesAsked.id]
  return ids.every((id) => entityById.has(id)) ? routesAsked : null
}

/** What a change sets: the network, and of what is seen whatever it still has. */
export function changedState(
  state: AtlasState,
  left: OpenNetwork,
  sentence: string,
  selection: Selection | undefined,
): Partial<AtlasState> {
  return {
    ...viewWithin(state, left.network),
    ...ABOUT_NOTHING,
    routesAsked: routesWithin(state, left.network),
    open: left,
    ...(selection && { selection }),
    changedAt: Date.now(),
    lastChange: { sentence, left },
    announcement: { sentence },
  }
}
