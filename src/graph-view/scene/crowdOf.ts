import type { Network } from '../../domain/network/network.ts'

/** How many relations a picture has to draw. */
export interface Crowd {
  /** Too many for curves, dashes and lines that feel the pointer (ADR 7). */
  readonly isLarge: boolean
  /** So many that they cover each other: their lines are paler. */
  readonly isCrowded: boolean
}

const LARGE_FROM_RELATIONS = 3000

/** What a network is to its picture: a list of thousands, of whom few are related, is large and yet not crowded. */
export function crowdOf({ entities, relations }: Pick<Network, 'entities' | 'relations'>): Crowd {
  const isLarge = relations.length >= LARGE_FROM_RELATIONS
  return { isLarge, isCrowded: isLarge && relations.length >= entities.length }
}
