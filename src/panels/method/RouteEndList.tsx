import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { setRouteRole } from '../../commands/setRouteRole.ts'
import type { RoutePlace } from '../../domain/chokepoint/changeRouteSets.ts'
import { countryName } from '../../domain/country/countryName.ts'
import type { Network } from '../../domain/network/network.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { TypeMark } from '../../ui/TypeMark.tsx'
import { methodWords } from '../../words/method.ts'
import styles from './RouteEnds.module.css'
import type { RouteEndRow } from './routeEndRows.ts'

const { ends: words } = methodWords

interface RouteEndListProps {
  readonly label: string
  readonly network: Network
  readonly place: Exclude<RoutePlace, 'neither'>
  readonly rows: readonly RouteEndRow[]
}

/** Entities to tick in or out of a set: arrows move, Space changes. */
export function RouteEndList({ label, network, place, rows }: RouteEndListProps) {
  const ticked = rows.filter(({ isIn }) => isIn).map(({ entity }) => entity.id)
  const take = (chosen: ReadonlySet<string>) => {
    for (const { entity, isIn } of rows)
      if (chosen.has(entity.id) !== isIn)
        setRouteRole(atlasStore, entity.id, isIn ? 'neither' : place)
  }
  return (
    <ListBox
      aria-label={label}
      className={styles['list'] ?? ''}
      selectionMode="multiple"
      selectionBehavior="toggle"
      escapeKeyBehavior="none"
      items={rows.map((row) => ({ ...row, id: row.entity.id }))}
      selectedKeys={ticked}
      onSelectionChange={(keys) => {
        if (keys !== 'all') take(new Set([...keys].map(String)))
      }}
    >
      {({ id, entity, isIn, isChanged }) => {
        const { hue, path, fill, border } = entityGlyph(entity.type)
        return (
          <ListBoxItem id={id} textValue={entity.name} className={styles['row'] ?? ''}>
            <span className={styles['box']} aria-hidden>
              {isIn ? <Check size={12} strokeWidth={3} /> : null}
            </span>
            <TypeMark path={path} hue={hue} fill={fill} border={border} />
            <span className={styles['name']}>{entity.name}</span>
            <span className={isChanged ? styles['changed'] : styles['country']}>
              {isChanged
                ? words[isIn ? 'putIn' : 'takenOut']
                : countryName(entity.country, network)}
            </span>
          </ListBoxItem>
        )
      }}
    </ListBox>
  )
}
