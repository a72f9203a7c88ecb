import { Check } from 'lucide-react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection, Text } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'
import { menuEntry, type MenuEntry, type MenuGroup } from './menuEntries.ts'

/** A menu takes the focus when it opens, on its first line (WAI-ARIA menu pattern). */
const FOCUS_FIRST = { autoFocus: 'first' } as const

export interface MenuProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onClose?: () => void
}

/** The list of a menu: arrows move, letters find, Enter runs. Stands inside a popover. */
export function Menu({ label, groups, onClose }: MenuProps) {
  return (
    <AriaMenu
      aria-label={label}
      className={styles['menu'] ?? ''}
      {...FOCUS_FIRST}
      onAction={(id) => menuEntry(groups, String(id))?.onAction()}
      {...(onClose && { onClose })}
    >
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map((group) => (
          <MenuSection
            key={group.id}
            className={styles['section'] ?? ''}
            aria-label={group.title ?? label}
            {...(group.chosen && {
              selectionMode: group.choice ?? 'single',
              selectedKeys: group.chosen,
            })}
          >
            {group.title === undefined ? null : (
              <Header className={styles['heading'] ?? ''}>{group.title}</Header>
            )}
            {group.entries.map((entry) => (
              <MenuLine key={entry.id} entry={entry} />
            ))}
          </MenuSection>
        ))}
    </AriaMenu>
  )
}

function MenuLine({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      className={styles['line'] ?? ''}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
    >
      {({ selectionMode, isSelected }) => (
        <>
          {selectionMode === 'none' ? null : (
            <span className={styles['tick']} aria-hidden>
              {isSelected ? <Check size={14} strokeWidth={2.5} /> : null}
            </span>
          )}
          {entry.mark === undefined ? null : (
            <span className={styles['mark']} aria-hidden>
              {entry.mark}
            </span>
          )}
          <span className={styles['words']}>
            <Text slot="label">{entry.label}</Text>
            {entry.description === undefined ? null : (
              <Text slot="description" className={styles['description'] ?? ''}>
                {entry.description}
              </Text>
            )}
          </span>
          {entry.count === undefined ? null : (
            <span className={styles['count']}>{entry.count}</span>
          )}
          {entry.keys === undefined ? null : <Kbd keys={entry.keys} />}
        </>
      )}
    </MenuItem>
  )
}
