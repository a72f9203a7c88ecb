import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { EntityHeader } from './EntityHeader.tsx'
import { Listings } from './Listings.tsx'
import { NoteField } from './NoteField.tsx'
import { RelationsByLayer } from './RelationsByLayer.tsx'
import { SourcesList } from './SourcesList.tsx'
import { WhyChokepoint } from './WhyChokepoint.tsx'

interface EntityDetailsProps {
  readonly network: Network
  readonly entity: Entity
}

/** Everything documented about one entity. */
export function EntityDetails({ network, entity }: EntityDetailsProps) {
  const relations = network.relationsOf.get(entity.id) ?? []
  const sourceIds = [
    ...entity.sources,
    ...(entity.listings ?? []).flatMap(({ sources }) => sources),
    ...(entity.reportedChokepoint?.sources ?? []),
    ...relations.flatMap(({ sources }) => sources),
  ]
  return (
    <>
      <EntityHeader network={network} entity={entity} />
      <WhyChokepoint network={network} entity={entity} />
      <Listings network={network} entity={entity} />
      <RelationsByLayer network={network} entity={entity} />
      <NoteField key={entity.id} id={entity.id} />
      <SourcesList network={network} ids={sourceIds} />
    </>
  )
}
