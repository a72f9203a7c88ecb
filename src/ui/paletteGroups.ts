import type { ReactNode } from 'react'

/** One line a palette offers. */
export interface PaletteItem {
  readonly id: string
  readonly content: ReactNode
  /** Shown, but cannot be chosen now. */
  readonly isDisabled?: boolean
}

export interface PaletteGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly PaletteItem[]
}

/** Ids of the lines that can be chosen, in the order shown. */
export function choosableIds(groups: readonly PaletteGroup[]): readonly string[] {
  return groups.flatMap(({ items }) => items.filter((item) => !item.isDisabled).map(({ id }) => id))
}

/** The line `steps` further on, round the end; of a line that is not there, the first. */
export function stepFrom(ids: readonly string[], id: string | null, steps: number): string | null {
  const place = id === null ? -1 : ids.indexOf(id)
  if (place < 0) return ids[0] ?? null
  return ids[(place + steps + ids.length) % ids.length] ?? null
}
