import { useState } from 'react'
import { entityName } from '../domain/network/entityName.ts'
import type { Network } from '../domain/network/network.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { Chips } from '../ui/Chips.tsx'
import { learnWords as words } from '../words/learn.ts'
import type { AnswerPartProps } from './AnswerForm.tsx'
import styles from './AnswerForm.module.css'
import { NameField } from './NameField.tsx'

interface EntitiesAnswerProps extends AnswerPartProps {
  readonly network: Network
  readonly label: string
}

/** Chips at most; a box can select hundreds. */
const MOST_CHIPS = 12

const selectChosen = (state: AtlasState) => state.selection.entities

function select(ids: readonly EntityId[]): void {
  atlasStore.setState({ selection: { entities: ids, relations: [] } })
}

function add(id: EntityId): void {
  const { selection } = atlasStore.getState()
  if (!selection.entities.includes(id)) select([...selection.entities, id])
}

/** What is selected is the answer, wherever it was selected. */
export function EntitiesAnswer({ network, label, button }: EntitiesAnswerProps) {
  const chosen = useAtlas(selectChosen)
  const [emptied, setEmptied] = useState(0)
  const nameOf = (id: EntityId) => entityName(network, id)
  return (
    <div className={styles['answer']}>
      {chosen.length === 0 ? null : (
        <div className={styles['selected']}>
          <span className={styles['label']}>{words.selected}</span>
          {chosen.length > MOST_CHIPS ? (
            words.many(chosen.length)
          ) : (
            <Chips
              label={words.selected}
              chips={chosen.map((id) => ({
                id,
                text: nameOf(id),
                removeLabel: words.drop(nameOf(id)),
              }))}
              onRemove={(id) => {
                select(chosen.filter((other) => other !== id))
                // With the last chip the keyboard has no place any more.
                if (chosen.length === 1) setEmptied(emptied + 1)
              }}
            />
          )}
        </div>
      )}
      <div className={styles['add']}>
        <NameField
          key={emptied}
          takesFocus={emptied > 0}
          network={network}
          label={words.add}
          description={words.addHint}
          except={chosen}
          onChoose={add}
        />
      </div>
      {button(label, () => ({
        kind: 'entities',
        ids: atlasStore.getState().selection.entities,
      }))}
    </div>
  )
}
