import { surenessWords } from '../../words/sureness.ts'
import { counted, sentence, type ExplanationSentence } from '../chokepoint/explanation.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { ShipmentSupply } from './shipments.ts'

const words = surenessWords.shipments

/** Others that cut end users off when stopped together with an entity. */
export interface JointCut {
  readonly others: readonly EntityId[]
  readonly endUsers: readonly EntityId[]
}

/** What shipments make of one entity. */
export interface ShipmentExplanation {
  readonly sentences: readonly ExplanationSentence[]
  /** fewest others first, then those that cut off more */
  readonly together: readonly JointCut[]
  /** of an end user: the smallest sets that cut it off; null for anybody else */
  readonly ownCuts: readonly (readonly EntityId[])[] | null
  /** False when not every set was looked at. */
  readonly isComplete: boolean
}

function jointCuts({ endUsers }: ShipmentSupply, id: EntityId): JointCut[] {
  const byOthers = new Map<string, { others: EntityId[]; endUsers: EntityId[] }>()
  for (const { endUser, cutSets } of endUsers) {
    for (const set of cutSets) {
      if (set.length === 1 || !set.includes(id)) continue
      const others = set.filter((member) => member !== id)
      const key = others.join(' ')
      const known = byOthers.get(key)
      if (known) known.endUsers.push(endUser)
      else byOthers.set(key, { others, endUsers: [endUser] })
    }
  }
  return [...byOthers.values()].toSorted(
    (a, b) => a.others.length - b.others.length || b.endUsers.length - a.endUsers.length,
  )
}

const say = (said: Parameters<typeof sentence>[1]) => sentence('shipments', said)

/** What becomes of an entity, and of others through it, when routes are counted shipment by shipment. */
export function explainShipments(
  network: Network,
  supply: ShipmentSupply,
  id: EntityId,
): ShipmentExplanation {
  const { shipments, endUsers } = supply
  const own = endUsers.find(({ endUser }) => endUser === id)
  const titles = shipments
    .filter(({ needs }) => needs.includes(id))
    .map((shipment) => network.caseById.get(shipment.id)?.title ?? shipment.id)
  const alone = endUsers
    .filter(({ cutSets }) => cutSets.some((set) => set.length === 1 && set[0] === id))
    .map(({ endUser }) => endUser)
  const together = jointCuts(supply, id)
  const sentences = [say(words.needed(titles, shipments.length))]
  if (own) sentences.push(say(words.supplied(own.isSupplied)))
  if (alone.length > 0) sentences.push(say(words.alone(counted(alone), alone.length)))
  else if (titles.length > 0 || together.length > 0) sentences.push(say(words.noneAlone))
  return {
    sentences,
    together,
    ownCuts: own?.isSupplied === true ? own.cutSets : null,
    isComplete: endUsers.every(({ isComplete }) => isComplete),
  }
}
