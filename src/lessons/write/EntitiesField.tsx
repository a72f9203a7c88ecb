import { goToEntities } from '../../commands/goToEntity.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectSelected } from '../../store/selectors/selectSelected.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Chips.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { NameField } from '../NameField.tsx'
import styles from './LessonWriter.module.css'

const { entities: words } = writeLessonWords

interface EntitiesFieldProps {
  readonly network: Network
  readonly label: string
  readonly ids: readonly EntityId[]
  /** The last one can be taken out. */
  readonly mayBeEmpty?: boolean
  /** 1 where another one takes the place of the one that is there. */
  readonly most?: number
  readonly onChange: (ids: EntityId[]) => void
}

/** Chips at most; a box can select hundreds. */
const MOST_CHIPS = 12

/** Entities a task is about: taken from the selection, wherever it was made, or added by name. */
export function EntitiesField(props: EntitiesFieldProps) {
  const { network, label, ids, mayBeEmpty = false, most = Infinity, onChange } = props
  const selected = useAtlas(selectSelected)
  const nameOf = (id: EntityId) => entityName(network, id)
  const change = (next: readonly EntityId[]) => {
    if (next.length > 0 || mayBeEmpty) onChange(next.slice(-most))
  }
  return (
    <fieldset className={styles['entities']}>
      <legend className={styles['label']}>{label}</legend>
      {ids.length === 0 ? <p className={styles['note']}>{words.none}</p> : null}
      {ids.length > MOST_CHIPS ? <p>{words.many(ids.length)}</p> : null}
      {ids.length > 0 && ids.length <= MOST_CHIPS ? (
        <Chips
          label={label}
          chips={ids.map((id) => ({ id, text: nameOf(id), removeLabel: words.drop(nameOf(id)) }))}
          onRemove={(id) => change(ids.filter((other) => other !== id))}
        />
      ) : null}
      <div className={styles['row']}>
        <Button isDisabled={selected.length === 0} onPress={() => change(selected)}>
          {words.take(most === 1 ? Math.min(1, selected.length) : selected.length)}
        </Button>
        {ids.length > 0 ? (
          <Button look="quiet" onPress={() => goToEntities(atlasStore, ids)}>
            {words.show}
          </Button>
        ) : null}
      </div>
      <NameField
        network={network}
        label={words.add}
        except={ids}
        onChoose={(id) => change([...ids, id])}
      />
    </fieldset>
  )
}
