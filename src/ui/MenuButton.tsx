import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, MenuTrigger, Popover } from 'react-aria-components'
import buttonStyles from './Button.module.css'
import { joinClasses } from './joinClasses.ts'
import { Menu } from './Menu.tsx'
import menuStyles from './Menu.module.css'
import type { MenuGroup } from './menuEntries.ts'

export interface MenuButtonProps {
  /** Name of button and menu. */
  readonly label: string
  /** What the button shows, if not its label. */
  readonly children?: ReactNode
  readonly groups: readonly MenuGroup[]
  readonly look?: 'plain' | 'quiet'
  /** False where a mark says enough. */
  readonly hasChevron?: boolean
  readonly isDisabled?: boolean
}

/** A button that opens a menu below it. */
export function MenuButton({
  label,
  children,
  groups,
  look = 'plain',
  hasChevron = true,
  isDisabled = false,
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        isDisabled={isDisabled}
        className={joinClasses(buttonStyles['button'], buttonStyles[look])}
      >
        {children ?? label}
        {hasChevron ? <ChevronDown aria-hidden size={14} /> : null}
      </Button>
      <Popover className={menuStyles['popover'] ?? ''} offset={4} placement="bottom start">
        <Menu label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  )
}
