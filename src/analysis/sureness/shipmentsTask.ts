import { forwardChaining, rulesOf, type Rule } from '../algorithm/forwardChaining.ts'
import { minimalCutSets, type CutSets } from '../algorithm/minimalCutSets.ts'
import type { Steps } from '../../lib/steps.ts'

/** Supply by shipments as rules over numbered facts. */
export interface ShipmentsTask {
  readonly kind: 'shipments'
  readonly factCount: number
  readonly rules: readonly Rule[]
  readonly entryPoints: Int32Array
  readonly endUsers: Int32Array
  readonly isRemovable: Uint8Array
}

export interface ShipmentsOutcome {
  readonly kind: 'shipments'
  /** 1 for facts that hold when nobody is stopped */
  readonly holds: Uint8Array
  /** by end user */
  readonly cuts: readonly CutSets[]
}

/** Three at most: more say little that can be acted on. Twenty thousand derivations take seconds. */
const SEARCH = { order: 3, tries: 20_000 }

/** Who is supplied, and the smallest sets that keep each end user from being so. Yields once for each end user. */
export function* shipmentsSteps(task: ShipmentsTask): Steps<ShipmentsOutcome> {
  const { factCount, entryPoints, endUsers, isRemovable } = task
  const rules = rulesOf(factCount, task.rules)
  const { holds } = forwardChaining(rules, entryPoints, new Uint8Array(factCount))
  const cuts: CutSets[] = []
  for (const end of endUsers) {
    cuts.push(minimalCutSets(rules, entryPoints, end, isRemovable, SEARCH))
    yield cuts.length / endUsers.length
  }
  return { kind: 'shipments', holds, cuts }
}
