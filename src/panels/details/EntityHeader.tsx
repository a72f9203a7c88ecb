import { countryName } from '../../domain/country/countryName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { UNKNOWN_COUNTRY } from '../../domain/filter/filter.ts'
import { TypeMark } from '../../ui/TypeMark.tsx'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import styles from './EntityHeader.module.css'
import { SourceMarks } from './SourceMarks.tsx'

interface EntityHeaderProps {
  readonly network: Network
  readonly entity: Entity
}

/** Who it is: type, place, names in every script, role and exact status. */
export function EntityHeader({ network, entity }: EntityHeaderProps) {
  const { hue, path, fill, border } = entityGlyph(entity.type)
  const country = countryName(entity.country ?? UNKNOWN_COUNTRY, network)
  const identifiers = Object.entries(entity.identifiers ?? {})
  return (
    <header className={styles['header']}>
      <p className={styles['kind']}>
        <TypeMark path={path} hue={hue} fill={fill} border={border} />
        {networkWords.entityTypes[entity.type].one} · {detailsWords.locatedIn(country)}
      </p>
      <h2 className={styles['name']}>{entity.name}</h2>
      {entity.nativeName ? (
        <p className={styles['native']}>
          {entity.nativeName}
          {entity.latinName ? <span className={styles['latin']}> {entity.latinName}</span> : null}
        </p>
      ) : null}
      {entity.unnamed ? <p className={styles['quiet']}>{detailsWords.unnamed}</p> : null}
      {entity.placeholder ? <p className={styles['quiet']}>{detailsWords.placeholder}</p> : null}
      {entity.role ? (
        <p>
          {entity.role}
          <SourceMarks network={network} ids={entity.sources} />
        </p>
      ) : null}
      {entity.aliases && entity.aliases.length > 0 ? (
        <p className={styles['quiet']}>
          {detailsWords.aliases}: {entity.aliases.join(', ')}
        </p>
      ) : null}
      {entity.status && entity.status.length > 0 ? (
        <p className={styles['status']}>
          {detailsWords.status}: {entity.status.join('; ')}
        </p>
      ) : null}
      {identifiers.length > 0 ? (
        <p className={styles['quiet']}>
          {identifiers.map(([name, value]) => `${name} ${value}`).join(' · ')}
        </p>
      ) : null}
    </header>
  )
}
