import type { ReactNode } from 'react'

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string
  readonly label: string
  /** A quiet second line. */
  readonly description?: string
  /** An icon or mark in front, 16 px. */
  readonly mark?: ReactNode
  /** Shortcut shown at the end: `mod+z`. */
  readonly keys?: string | undefined
  /** Figures shown at the end. */
  readonly count?: string
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

/** A group of lines. With `chosen` its lines are switches: ticked when their id is among them. */
export interface MenuGroup {
  readonly id: string
  readonly title?: string
  readonly entries: readonly MenuEntry[]
  readonly chosen?: readonly string[]
  /** Whether one or any number of a group with `chosen` can be on. */
  readonly choice?: 'single' | 'multiple'
}

/** The line with this id, wherever it stands. */
export function menuEntry(groups: readonly MenuGroup[], id: string): MenuEntry | undefined {
  return groups.flatMap(({ entries }) => entries).find((entry) => entry.id === id)
}
