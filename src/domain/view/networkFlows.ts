import type { Visible } from '../filter/evaluateFilter.ts'
import type { Network } from '../network/network.ts'
import { countryFlows, type CountryFlow } from './countryFlows.ts'

/** Flows between the countries of what shows of a network. O(relations). */
export function networkFlows(network: Network, { relations }: Visible): CountryFlow[] {
  const countryOf = (id: string) => network.entityById.get(id)?.country
  return countryFlows(
    network.relations
      .filter(({ id }) => relations.has(id))
      .map((relation) => {
        const { source, target } = relation
        const flow = network.factsOf.get(relation.id)?.flow ?? 'none'
        const [from, to] = flow === 'reverse' ? [target, source] : [source, target]
        return { relation, flow, from: countryOf(from), to: countryOf(to) }
      }),
  )
}
