import { evaluateFilter, type Visible } from '../../domain/filter/evaluateFilter.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectChokepointValues } from './selectChokepointValues.ts'
import { selectNetwork } from './selectNetwork.ts'

const NOTHING: Visible = { entities: new Set(), relations: new Set() }

const evaluate = memoizeLast(evaluateFilter)

/** Entities and relations the filter shows; the same object until network, filter or analysis change. */
export function selectVisible(state: AtlasState): Visible {
  const network = selectNetwork(state)
  return network ? evaluate(network, selectChokepointValues(state), state.filter) : NOTHING
}
