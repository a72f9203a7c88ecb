import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { detailsWords } from '../../words/details.ts'
import styles from './DetailsPanel.module.css'
import { EntityDetails } from './EntityDetails.tsx'
import { RelationDetails } from './RelationDetails.tsx'
import { SeveralDetails } from './SeveralDetails.tsx'

const selectNetwork = (state: AtlasState) => state.open?.network
const selectSelection = (state: AtlasState) => state.selection

function Selected() {
  const network = useAtlas(selectNetwork)
  const { entities, relations } = useAtlas(selectSelection)
  if (!network) return null
  const [first] = entities
  const entity = first === undefined ? undefined : network.entityById.get(first)
  if (entities.length > 1) return <SeveralDetails network={network} ids={entities} />
  if (entity) return <EntityDetails network={network} entity={entity} />
  const chosen = relations.flatMap((id) => network.relationById.get(id) ?? [])
  if (chosen.length > 0)
    return chosen.map((relation) => (
      <RelationDetails key={relation.id} network={network} relation={relation} />
    ))
  return <EmptyState title={detailsWords.nothing}>{detailsWords.nothingHint}</EmptyState>
}

/** What is documented about whatever is selected. */
export function DetailsPanel() {
  return (
    <div className={styles['panel']}>
      <Selected />
    </div>
  )
}
