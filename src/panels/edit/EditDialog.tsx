import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { EntityForm } from './EntityForm.tsx'
import { RelationForm } from './RelationForm.tsx'

const selectEditing = (state: AtlasState) => state.editing

/** Writes an entity or a relation, a new one or one that is there. */
export function EditDialog() {
  const editing = useAtlas(selectEditing)
  const network = useAtlas(selectNetwork)
  if (!editing || !network) return null
  if (editing.kind === 'entity') return <EntityForm network={network} id={editing.id} />
  return <RelationForm network={network} id={editing.id} ends={editing.ends ?? []} />
}
