import { useMemo } from 'react'
import { countryName } from '../../domain/country/countryName.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity, EntityId } from '../../domain/network/schema/entity.ts'
import { searchEntities } from '../../domain/search/searchEntities.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { selectSearchIndex } from '../../store/selectors/selectSearchIndex.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { editWords } from '../../words/edit.ts'
import { networkWords } from '../../words/network.ts'

interface EntityFieldProps {
  readonly network: Network
  readonly label: string
  readonly value: EntityId
  readonly error: string | undefined
  readonly onChange: (id: EntityId) => void
}

const SUGGESTED = 12

/** An entity of the network, found as the search finds it: by name, alias, native script or with a typing error. */
export function EntityField(props: EntityFieldProps) {
  const { network, value } = props
  const first = useMemo(
    () => network.entities.toSorted((a, b) => a.name.localeCompare(b.name)).slice(0, SUGGESTED),
    [network],
  )
  const option = (entity: Entity) => ({
    id: entity.id,
    label: entity.name,
    detail: `${networkWords.entityTypes[entity.type].one} · ${countryName(entity.country, network)}`,
  })
  const find = (text: string) => {
    const chosen = network.entityById.get(value)
    if (text === '')
      return [...(chosen ? [chosen] : []), ...first.filter(({ id }) => id !== value)].map(option)
    const index = selectSearchIndex(atlasStore.getState())
    const hits = index ? searchEntities(index, text, { limit: SUGGESTED }) : []
    return hits.flatMap(({ entityId }) => network.entityById.get(entityId) ?? []).map(option)
  }
  return (
    <ComboBox
      label={props.label}
      value={value}
      labelOf={(id) => entityName(network, id)}
      find={find}
      error={props.error}
      noMatch={editWords.noMatch}
      openLabel={editWords.showAll(props.label)}
      onChange={props.onChange}
    />
  )
}
