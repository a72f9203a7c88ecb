import { countryName } from '../../domain/country/countryName.ts'
import { sharedAmong, type Shared } from '../../domain/details/sharedAmong.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { EntityLink } from './EntityLink.tsx'
import { SharedList } from './SharedList.tsx'
import styles from './SeveralDetails.module.css'

/** Enough to read; the rest is counted by the tables. */
const LONGEST_LIST = 100

interface SeveralDetailsProps {
  readonly network: Network
  readonly ids: readonly EntityId[]
}

function rowsOf<Thing extends string>(
  things: readonly Shared<Thing>[],
  say: (thing: Thing) => string,
) {
  return things.map(({ thing, by }) => ({ id: thing, name: say(thing), by: by.length }))
}

/** Several selected entities, and what they have in common. */
export function SeveralDetails({ network, ids }: SeveralDetailsProps) {
  const shared = sharedAmong(network, ids)
  const lists = [
    {
      title: detailsWords.sharedNeighbours,
      rows: shared.neighbours.map(({ thing, by }) => ({
        id: thing.id,
        name: <EntityLink entity={thing} />,
        by: by.length,
      })),
    },
    {
      title: detailsWords.sharedCountries,
      rows: rowsOf(shared.countries, (code) => countryName(code, network)),
    },
    {
      title: detailsWords.sharedTypes,
      rows: rowsOf(shared.types, (type) => networkWords.entityTypes[type].one),
    },
    {
      title: detailsWords.sharedAuthorities,
      rows: rowsOf(shared.authorities, (authority) => authority),
    },
    {
      title: detailsWords.cases,
      rows: rowsOf(shared.cases, (id) => network.caseById.get(id)?.title ?? id),
    },
    {
      title: detailsWords.sharedSources,
      rows: rowsOf(shared.sources, (id) => network.sourceById.get(id)?.title ?? id),
    },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      <h2 className={styles['title']}>{detailsWords.selectedMany(ids.length)}</h2>
      <ul className={styles['entities']}>
        {ids.slice(0, LONGEST_LIST).map((id) => {
          const entity = network.entityById.get(id)
          return entity ? (
            <li key={id}>
              <EntityLink entity={entity} />
            </li>
          ) : null
        })}
      </ul>
      {ids.length > LONGEST_LIST ? <p>{detailsWords.andMore(ids.length - LONGEST_LIST)}</p> : null}
      <h3 className={styles['subtitle']}>{detailsWords.shared}</h3>
      {lists.length === 0 ? <p>{detailsWords.sharedNothing}</p> : null}
      {lists.map(({ title, rows }) => (
        <SharedList key={title} title={title} rows={rows} all={ids.length} />
      ))}
    </>
  )
}
