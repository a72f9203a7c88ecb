import { useDeferredValue } from 'react'
import { followToEntities } from '../../commands/follow.ts'
import { sameNamed } from '../../domain/edit/sameNamed.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { editWords } from '../../words/edit.ts'
import { EntityMark } from '../parts/EntityMark.tsx'
import { closeEdit } from './EditFrame.tsx'
import styles from './Fields.module.css'

interface SameNamedProps {
  readonly network: Network
  readonly name: string
  /** the entity that is being changed */
  readonly except: EntityId | null
}

const words = editWords.entity
const MOST = 3

/** Who is there already under this name or one that looks the same. */
export function SameNamed({ network, name, except }: SameNamedProps) {
  const settled = useDeferredValue(name)
  const there = sameNamed(network, settled, except ?? undefined).slice(0, MOST)
  if (there.length === 0) return null
  return (
    <div className={styles['there']}>
      {words.there(there.length)}
      <ul>
        {there.map((entity) => (
          <li key={entity.id}>
            <Button
              look="quiet"
              onPress={() => {
                closeEdit()
                followToEntities(atlasStore, [entity.id])
              }}
            >
              <EntityMark entity={entity} /> {words.look(entity.name)}
            </Button>
          </li>
        ))}
      </ul>
      <LiveRegion
        sentence={`${words.there(there.length)} ${there.map((each) => each.name).join(', ')}`}
      />
    </div>
  )
}
