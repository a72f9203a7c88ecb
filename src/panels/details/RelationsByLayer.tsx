import { useState } from 'react'
import { expandEntities } from '../../commands/expandSelection.ts'
import type { Network } from '../../domain/network/network.ts'
import { LAYERS } from '../../domain/network/relationType.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { hiddenNeighbours } from '../../store/selectors/hiddenNeighbours.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { RelationRow } from './RelationRow.tsx'
import styles from './RelationsByLayer.module.css'
import { Section } from './Section.tsx'

interface RelationsByLayerProps {
  readonly network: Network
  readonly entity: Entity
}

/** Everything documented between this entity and others, by what the relations carry. */
export function RelationsByLayer({ network, entity }: RelationsByLayerProps) {
  const [closed, setClosed] = useState<readonly string[]>([])
  const hidden = useAtlas((state) => hiddenNeighbours(state, [entity.id]).length)
  const relations = network.relationsOf.get(entity.id) ?? []
  const toggle = (layer: string, isOpen: boolean) =>
    setClosed(isOpen ? closed.filter((other) => other !== layer) : [...closed, layer])
  return (
    <Section title={detailsWords.relationsTitle} end={relations.length}>
      {relations.length === 0 ? <p className={styles['none']}>{detailsWords.noRelations}</p> : null}
      {hidden > 0 ? (
        <p>
          <Button onPress={() => expandEntities(atlasStore, [entity.id])}>
            {detailsWords.hiddenNeighbours(hidden)}
          </Button>
        </p>
      ) : null}
      {LAYERS.map((layer) => {
        const inLayer = relations.filter(({ id }) => network.factsOf.get(id)?.layer === layer)
        if (inLayer.length === 0) return null
        return (
          <Disclosure
            key={layer}
            level={4}
            title={networkWords.layers[layer]}
            end={<span className={styles['count']}>{inLayer.length}</span>}
            isOpen={!closed.includes(layer)}
            onToggle={(isOpen) => toggle(layer, isOpen)}
          >
            <ul className={styles['rows']}>
              {inLayer.map((relation) => (
                <RelationRow
                  key={relation.id}
                  network={network}
                  relation={relation}
                  from={entity.id}
                />
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </Section>
  )
}
