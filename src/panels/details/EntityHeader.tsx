import { Fragment } from 'react'
import { countryFlag, countryName } from '../../domain/country/countryName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { drawsFlags } from './drawsFlags.ts'
import { EntityMark } from '../parts/EntityMark.tsx'
import { EditedNote } from './EditedNote.tsx'
import styles from './EntityHeader.module.css'
import { Facts } from './Facts.tsx'
import { HandOnBar } from './HandOnBar.tsx'
import { ScriptText } from './ScriptText.tsx'
import { SourceMarks } from './SourceMarks.tsx'

interface EntityHeaderProps {
  readonly network: Network
  readonly entity: Entity
}

function Aliases({ aliases, country }: Pick<Entity, 'aliases' | 'country'>) {
  return aliases?.map((alias, place) => (
    <Fragment key={alias}>
      {place > 0 ? ' · ' : null}
      <ScriptText text={alias} country={country} />
    </Fragment>
  ))
}

/** Who it is: type, place, names in every script, role and exact status. */
export function EntityHeader({ network, entity }: EntityHeaderProps) {
  const { country, nativeName, latinName, aliases = [], status = [], location } = entity
  const flag = drawsFlags() ? countryFlag(country, network) : ''
  return (
    <header className={styles['header']}>
      <p className={styles['kind']}>
        <EntityMark entity={entity} />
        <span>
          {networkWords.entityTypes[entity.type].one} ·{' '}
          {detailsWords.locatedIn(countryName(country, network))}
          {flag ? <span aria-hidden> {flag}</span> : null}
        </span>
        <HandOnBar kind="entity" id={entity.id} />
      </p>
      <h2 className={styles['name']} tabIndex={-1}>
        {entity.name}
      </h2>
      {nativeName ? (
        <p className={styles['native']}>
          <ScriptText text={nativeName} country={country} />
          {latinName ? <span className={styles['latin']}>{latinName}</span> : null}
        </p>
      ) : null}
      <EditedNote row={entity} />
      {entity.unnamed ? <p className={styles['quiet']}>{detailsWords.unnamed}</p> : null}
      {entity.placeholder ? <p className={styles['quiet']}>{detailsWords.placeholder}</p> : null}
      <p>
        {entity.role}
        <SourceMarks network={network} ids={entity.sources} />
      </p>
      <Facts
        rows={[
          {
            name: detailsWords.status,
            value: status.length > 0 && status.map((words) => <div key={words}>{words}</div>),
          },
          {
            name: detailsWords.aliases,
            value: aliases.length > 0 && <Aliases aliases={aliases} country={country} />,
          },
          { name: detailsWords.place, value: location?.place },
          {
            name: detailsWords.identifiers,
            value: Object.entries(entity.identifiers ?? {})
              .map(([name, value]) => `${name} ${value}`)
              .join(' · '),
          },
        ]}
      />
    </header>
  )
}
