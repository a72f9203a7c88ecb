import { setNote } from '../../commands/setNote.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { TextField } from '../../ui/TextField.tsx'
import { detailsWords } from '../../words/details.ts'

/** A private note on an entity, kept on this machine as it is typed. */
export function NoteField({ id }: { readonly id: EntityId }) {
  const note = useAtlas((state) => state.notes[id] ?? '')
  return (
    <TextField
      label={detailsWords.note}
      description={detailsWords.noteHint}
      lines={3}
      value={note}
      onChange={(text) => setNote(atlasStore, id, text)}
    />
  )
}
