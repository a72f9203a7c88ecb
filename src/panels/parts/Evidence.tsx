import { countryName } from '../../domain/country/countryName.ts'
import { entitySources } from '../../domain/network/entitySources.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity, Listing } from '../../domain/network/schema/entity.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { evidenceWords as words } from '../../words/evidence.ts'
import { networkWords } from '../../words/network.ts'
import styles from './Evidence.module.css'

interface EvidenceProps {
  readonly network: Network
  readonly entity: Entity
}

const SHOWN_ALIASES = 8
const SHOWN_SOURCES = 4

function listingText({ kind, programme, reference, date, end, asOf }: Listing): string {
  const when = date ? words.listedOn(date) : asOf ? words.listedBy(asOf) : words.undated
  return [
    networkWords.listingKinds[kind],
    programme,
    reference,
    when,
    date && asOf ? words.asOf(asOf) : '',
    end ? words.removed(end) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function Sources({ network, entity }: EvidenceProps) {
  const known = entitySources(entity).flatMap((id) => network.sourceById.get(id) ?? [])
  if (known.length === 0) return words.noSource
  return (
    <ul className={styles['list']}>
      {known.slice(0, SHOWN_SOURCES).map(({ id, title, url }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {visibleControls(title)}
            </a>
          ) : (
            visibleControls(title)
          )}
        </li>
      ))}
      {known.length > SHOWN_SOURCES ? <li>{words.more(known.length - SHOWN_SOURCES)}</li> : null}
    </ul>
  )
}

/** What a file says of an entity, to be held beside a name or another entity: where it is, what it is called, who lists it. */
export function Evidence({ network, entity }: EvidenceProps) {
  const { type, country, nativeName, aliases = [], identifiers = {}, listings = [] } = entity
  const others = [...(nativeName === undefined ? [] : [nativeName]), ...aliases]
  const numbers = Object.entries(identifiers)
  return (
    <div className={styles['evidence']}>
      <p>
        {networkWords.entityTypes[type].one} · {words.locatedIn(countryName(country, network))}
      </p>
      <dl className={styles['facts']}>
        {others.length > 0 ? (
          <>
            <dt>{words.alsoKnown}</dt>
            <dd>
              {visibleControls(others.slice(0, SHOWN_ALIASES).join(' · '))}
              {others.length > SHOWN_ALIASES
                ? ` ${words.more(others.length - SHOWN_ALIASES)}`
                : null}
            </dd>
          </>
        ) : null}
        {numbers.length > 0 ? (
          <>
            <dt>{words.identifiers}</dt>
            <dd>
              {visibleControls(numbers.map(([kind, value]) => `${kind} ${value}`).join(' · '))}
            </dd>
          </>
        ) : null}
        <dt>{words.lists}</dt>
        <dd>
          {listings.length === 0 ? (
            words.noListing
          ) : (
            <ul className={styles['list']}>
              {listings.map((listing) => (
                <li key={JSON.stringify(listing)}>
                  <b>{visibleControls(listing.authority)}</b>{' '}
                  {visibleControls(listingText(listing))}
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{words.sources}</dt>
        <dd>
          <Sources network={network} entity={entity} />
        </dd>
      </dl>
    </div>
  )
}
