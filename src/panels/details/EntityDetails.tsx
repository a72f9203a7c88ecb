import { goToEntities } from '../../commands/goToEntity.ts'
import { entitySources } from '../../domain/network/entitySources.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { Button } from '../../ui/Button.tsx'
import { detailsWords } from '../../words/details.ts'
import styles from './EntityDetails.module.css'
import { FurtherFields } from './FurtherFields.tsx'
import { EntityHeader } from './EntityHeader.tsx'
import { HowSure } from './HowSure.tsx'
import { Listings } from './Listings.tsx'
import { Ownership } from './Ownership.tsx'
import { NoteField } from './NoteField.tsx'
import { RelationsByLayer } from './RelationsByLayer.tsx'
import { RoutesOfEntity } from './RoutesOfEntity.tsx'
import { SourcesList } from './SourcesList.tsx'
import { StopButton } from './StopButton.tsx'
import { WhyChokepoint } from './WhyChokepoint.tsx'

interface EntityDetailsProps {
  readonly network: Network
  readonly entity: Entity
}

/** Everything documented about one entity. */
export function EntityDetails({ network, entity }: EntityDetailsProps) {
  const isShown = useAtlas((state) => selectVisible(state).entities.has(entity.id))
  const relations = network.relationsOf.get(entity.id) ?? []
  const sourceIds = [...entitySources(entity), ...relations.flatMap(({ sources }) => sources)]
  return (
    <>
      <EntityHeader network={network} entity={entity} />
      <StopButton id={entity.id} />
      {isShown ? null : (
        <p className={styles['hidden']}>
          {detailsWords.filteredOut}
          <Button onPress={() => goToEntities(atlasStore, [entity.id])}>
            {detailsWords.showFilteredOut}
          </Button>
        </p>
      )}
      <WhyChokepoint network={network} entity={entity} />
      <HowSure key={`sure ${entity.id}`} network={network} entity={entity} />
      <RoutesOfEntity network={network} id={entity.id} />
      <Listings network={network} entity={entity} />
      <FurtherFields key={`further ${entity.id}`} row={entity} />
      <Ownership key={`owns ${entity.id}`} network={network} entity={entity} />
      <RelationsByLayer key={entity.id} network={network} entity={entity} />
      <div className={styles['note']}>
        <NoteField key={entity.id} id={entity.id} />
      </div>
      <SourcesList network={network} ids={sourceIds} />
    </>
  )
}
