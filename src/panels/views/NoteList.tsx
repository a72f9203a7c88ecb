import { Button } from 'react-aria-components'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { TypeMark } from '../../ui/TypeMark.tsx'
import { viewsWords } from '../../words/views.ts'
import styles from './Rows.module.css'
import dialog from './ViewsDialog.module.css'

const selectNotes = (state: AtlasState) => state.notes

function NoteRow({ entity, note }: { readonly entity: Entity; readonly note: string }) {
  const { hue, path, fill, border } = entityGlyph(entity.type)
  const go = () => {
    atlasStore.getState().setDialog(null)
    goToEntities(atlasStore, [entity.id])
  }
  return (
    <li className={styles['row']}>
      <Button
        className={styles['main'] ?? ''}
        aria-label={viewsWords.goTo(entity.name)}
        aria-describedby={`note-${entity.id}`}
        onPress={go}
      >
        <span className={styles['name']}>
          <TypeMark path={path} hue={hue} fill={fill} border={border} />
          {entity.name}
        </span>
        <span id={`note-${entity.id}`} className={styles['note']}>
          {note}
        </span>
      </Button>
    </li>
  )
}

/** The private notes, by the name of what they are about. */
export function NoteList() {
  const notes = useAtlas(selectNotes)
  const network = useAtlas(selectNetwork)
  const noted = Object.entries(notes)
    .flatMap(([id, note]) => {
      const entity = network?.entityById.get(id)
      return entity ? [{ entity, note }] : []
    })
    .toSorted((a, b) => a.entity.name.localeCompare(b.entity.name))
  return (
    <section>
      <h3 className={dialog['heading']}>{viewsWords.notes}</h3>
      {noted.length === 0 ? (
        <p className={dialog['none']}>{viewsWords.noNotes}</p>
      ) : (
        <ul>
          {noted.map(({ entity, note }) => (
            <NoteRow key={entity.id} entity={entity} note={note} />
          ))}
        </ul>
      )}
    </section>
  )
}
