import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import styles from './ContextMenu.module.css'
import { Menu } from './Menu.tsx'
import menuStyles from './Menu.module.css'
import type { MenuGroup } from './menuEntries.ts'

export interface ContextMenuProps {
  readonly label: string
  /** Where it opens, in px of the window; null while closed. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}

/** A menu at a point, as a right press or a long press asks for. */
export function ContextMenu({ label, at, groups, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className={styles['anchor']}
        style={{ left: at?.x ?? 0, top: at?.y ?? 0 }}
      />
      <Popover
        key={at ? `${at.x} ${at.y}` : 'closed'}
        className={menuStyles['popover'] ?? ''}
        triggerRef={anchor}
        isOpen={at !== null}
        placement="bottom start"
        offset={2}
        aria-label={label}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Menu label={label} groups={groups} onClose={onClose} />
      </Popover>
    </>
  )
}
