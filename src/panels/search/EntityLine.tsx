import { countryName } from '../../domain/country/countryName.ts'
import { CHOKEPOINT_VALUES, type ChokepointValue } from '../../domain/filter/filter.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import type { SearchHit } from '../../domain/search/searchEntities.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { TypeMark } from '../../ui/TypeMark.tsx'
import { chokepointWords } from '../../words/chokepoint.ts'
import { networkWords } from '../../words/network.ts'
import { searchWords } from '../../words/search.ts'
import styles from './EntityLine.module.css'
import { MarkedText } from './MarkedText.tsx'
import { matchedParts } from './matchedParts.ts'

interface EntityLineProps {
  readonly network: Network
  readonly entity: Entity
  readonly chokepointValues: readonly ChokepointValue[]
  readonly isHidden: boolean
  /** What was found by which query; absent for a suggestion. */
  readonly found?: { readonly hit: SearchHit; readonly query: string }
}

/** An entity in the list: who, what, where, and what it was found by. */
export function EntityLine({
  network,
  entity,
  chokepointValues,
  isHidden,
  found,
}: EntityLineProps) {
  const { hue, path, fill, border } = entityGlyph(entity.type)
  const parts = found && matchedParts(found.hit.matchedText, found.query, found.hit.how)
  const isByName = found?.hit.matchedOn === 'name'
  const value = CHOKEPOINT_VALUES.find(
    (candidate) => candidate !== 'none' && chokepointValues.includes(candidate),
  )
  return (
    <span className={styles['line']}>
      <TypeMark path={path} hue={hue} fill={fill} border={border} size={16} />
      <span className={styles['words']}>
        <span className={styles['name']}>
          {isByName && parts ? <MarkedText parts={parts} /> : entity.name}
        </span>
        <span className={styles['about']}>
          {networkWords.entityTypes[entity.type].one} · {countryName(entity.country, network)}
          {found && parts && !isByName ? (
            <span>
              {' · '}
              {searchWords.found(found.hit.matchedOn)}
              <span className={styles['matched']}>
                <MarkedText parts={parts} />
              </span>
            </span>
          ) : null}
          {found?.hit.how === 'similar' ? ` · ${searchWords.similar}` : null}
          {isHidden ? ` · ${searchWords.hidden}` : null}
        </span>
      </span>
      {value === undefined ? null : (
        <span className={styles['tier']}>
          <HaloMark isBroken={value === 'reported'} {...(/\d/.test(value) && { figure: value })} />
          {chokepointWords.values[value]}
        </span>
      )}
    </span>
  )
}
