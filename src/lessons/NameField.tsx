import { useState } from 'react'
import { countryName } from '../domain/country/countryName.ts'
import { entityName } from '../domain/network/entityName.ts'
import type { Network } from '../domain/network/network.ts'
import type { Entity, EntityId } from '../domain/network/schema/entity.ts'
import { searchEntities } from '../domain/search/searchEntities.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { selectSearchIndex } from '../store/selectors/selectSearchIndex.ts'
import { ComboBox } from '../ui/ComboBox.tsx'
import { learnWords as words } from '../words/learn.ts'
import { networkWords } from '../words/network.ts'

interface NameFieldProps {
  readonly network: Network
  readonly label: string
  readonly description?: string
  /** Not offered. */
  readonly except: readonly EntityId[]
  readonly onChoose: (id: EntityId) => void
  /** The keyboard goes on here as soon as the field is there. */
  readonly takesFocus?: boolean
}

const OFFERED = 12

/** Chooses entities one after the other by name; empty again after each. */
export function NameField(props: NameFieldProps) {
  const { network, label, description, except, onChoose, takesFocus = false } = props
  const [round, setRound] = useState(0)
  const option = (entity: Entity) => ({
    id: entity.id,
    label: entity.name,
    detail: `${networkWords.entityTypes[entity.type].one} · ${countryName(entity.country, network)}`,
  })
  const found = (text: string): readonly Entity[] => {
    if (text === '') return network.entities.toSorted((a, b) => a.name.localeCompare(b.name))
    const index = selectSearchIndex(atlasStore.getState())
    const hits = index ? searchEntities(index, text, { limit: OFFERED }) : []
    return hits.flatMap(({ entityId }) => network.entityById.get(entityId) ?? [])
  }
  return (
    <ComboBox
      key={round}
      takesFocus={takesFocus || round > 0}
      label={label}
      {...(description !== undefined && { description })}
      value=""
      labelOf={(id) => entityName(network, id)}
      find={(text) =>
        found(text)
          .filter(({ id }) => !except.includes(id))
          .slice(0, OFFERED)
          .map(option)
      }
      noMatch={words.noMatch}
      openLabel={words.openNames}
      onChange={(id) => {
        if (id === '') return
        onChoose(id)
        setRound(round + 1)
      }}
    />
  )
}
