import type { CitingRows } from '../../domain/edit/citingRows.ts'
import { relationSentence } from '../../domain/network/relationSentence.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { editRowWords } from '../../words/editRows.ts'
import { closeEdit } from './EditFrame.tsx'
import styles from './Fields.module.css'

interface CitingListProps {
  readonly network: Network
  readonly citing: CitingRows
}

const words = editRowWords.source
const SHOWN = 6

/** What rests on a source, by name, and the way to all of it. */
export function CitingList({ network, citing }: CitingListProps) {
  const { entities, relations, steps } = citing
  const rows = [
    ...entities.map((id) => ({
      key: `entity ${id}`,
      name: network.entityById.get(id)?.name ?? id,
    })),
    ...relations.map((id) => {
      const relation = network.relationById.get(id)
      return { key: `relation ${id}`, name: relation ? relationSentence(network, relation) : id }
    }),
    ...steps.map((name, place) => ({ key: `step ${place}`, name })),
  ]
  const left = rows.length - SHOWN
  return (
    <section className={styles['citing']} aria-label={words.citedBy}>
      <strong>{words.citedBy}</strong>
      <ul>
        {rows.slice(0, SHOWN).map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
        {left > 0 ? <li>{words.more(left)}</li> : null}
      </ul>
      {entities.length + relations.length > 0 ? (
        <div>
          <Button
            look="quiet"
            onPress={() => {
              closeEdit()
              atlasStore.getState().setSelection({ entities, relations })
            }}
          >
            {words.select}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
