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
  const names = [
    ...entities.map((id) => network.entityById.get(id)?.name ?? id),
    ...relations.map((id) => {
      const relation = network.relationById.get(id)
      return relation ? relationSentence(network, relation) : id
    }),
    ...steps,
  ]
  const left = names.length - SHOWN
  return (
    <section className={styles['citing']} aria-label={words.citedBy}>
      <strong>{words.citedBy}</strong>
      <ul>
        {names.slice(0, SHOWN).map((name, place) => (
          <li key={`${place} ${name}`}>{name}</li>
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
