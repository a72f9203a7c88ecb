import { countryName } from '../../domain/country/countryName.ts'
import { sharedAmong, type Shared } from '../../domain/details/sharedAmong.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { RelationLines } from './RelationLines.tsx'
import { Section } from './Section.tsx'
import { SharedList, type SharedRow } from './SharedList.tsx'
import styles from './SharedSections.module.css'
import { SourceLink } from './SourceLink.tsx'

interface SharedSectionsProps {
  readonly network: Network
  readonly ids: readonly EntityId[]
}

function rowsOf<Thing extends string>(
  things: readonly Shared<Thing>[],
  say: (thing: Thing) => SharedRow['name'],
): SharedRow[] {
  return things.map(({ thing, by }) => ({ id: thing, name: say(thing), by }))
}

/** What several entities have in common, and what is documented between them. */
export function SharedSections({ network, ids }: SharedSectionsProps) {
  const shared = sharedAmong(network, ids)
  const neighbours = shared.neighbours.map(({ thing, by }) => ({
    id: thing.id,
    name: <EntityLink entity={thing} />,
    by,
  }))
  const lists = [
    { title: detailsWords.sharedNeighbours, rows: neighbours },
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
      title: detailsWords.sharedCases,
      rows: rowsOf(shared.cases, (id) => network.caseById.get(id)?.title ?? id),
    },
    {
      title: detailsWords.sharedSources,
      rows: rowsOf(shared.sources, (id) => <SourceLink network={network} id={id} />),
    },
  ].filter(({ rows }) => rows.length > 0)
  const { between } = shared
  const isNothing = lists.length === 0 && between.length === 0
  return (
    <>
      {between.length > 0 ? (
        <Section title={detailsWords.between} end={between.length}>
          <RelationLines network={network} relations={between} first={8} />
        </Section>
      ) : null}
      {lists.length > 0 || isNothing ? (
        <Section title={detailsWords.shared}>
          {isNothing ? <p className={styles['none']}>{detailsWords.sharedNothing}</p> : null}
          {lists.map(({ title, rows }) => (
            <SharedList key={title} title={title} rows={rows} all={ids.length} />
          ))}
        </Section>
      ) : null}
    </>
  )
}
