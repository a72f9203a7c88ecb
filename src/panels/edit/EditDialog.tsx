import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { EntityForm } from './EntityForm.tsx'
import { RelationForm } from './RelationForm.tsx'
import { SourceForm } from './SourceForm.tsx'

const selectEditing = (state: AtlasState) => state.editing

/** Writes an entity or a relation, a new one or one that is there, or a source that is there. */
export function EditDialog() {
  const editing = useAtlas(selectEditing)
  const network = useAtlas(selectNetwork)
  if (!editing || !network) return null
  if (editing.kind === 'entity') return <EntityForm network={network} id={editing.id} />
  if (editing.kind === 'source') {
    const source = network.sourceById.get(editing.id)
    return source ? <SourceForm network={network} source={source} /> : null
  }
  return <RelationForm network={network} id={editing.id} ends={editing.ends ?? []} />
}
