import type { ExhibitTheme } from './exhibitColours.ts'
import type { Picture } from './picture.ts'

export const EXHIBIT_RATIOS = ['screen', '16:9', '4:3'] as const
export type ExhibitRatio = (typeof EXHIBIT_RATIOS)[number]

export const EXHIBIT_GROUNDS = ['paper', 'transparent'] as const
export type ExhibitGround = (typeof EXHIBIT_GROUNDS)[number]

/** How many sources an exhibit lists: the most used ones, or all, which makes it longer. */
export const EXHIBIT_SOURCES = ['few', 'all'] as const
export type ExhibitSources = (typeof EXHIBIT_SOURCES)[number]

/** How an exhibit looks, whatever it shows. */
export interface ExhibitLook {
  readonly theme: ExhibitTheme
  readonly ground: ExhibitGround
  readonly ratio: ExhibitRatio
  readonly sources: ExhibitSources
  /** px of the sheet it is to fill, in place of the shape: paper has its own */
  readonly sheet?: { readonly width: number; readonly height: number }
}

export const DEFAULT_EXHIBIT_LOOK: ExhibitLook = {
  theme: 'light',
  ground: 'paper',
  ratio: '16:9',
  sources: 'few',
}

/** What is told of a picture that does not stand in it. */
export interface ExhibitFacts {
  readonly title: string
  /** the filter in words */
  readonly sentence: string
  /** SHA-256 of the canonical JSON of the network, lower-case hex */
  readonly dataHash: string
  /** as shown; null where nothing was analysed */
  readonly runId: string | null
  /** ISO date of making */
  readonly date: string
  /** that of the network, where it has one */
  readonly disclaimer: string | null
  /** restores the view; null where it would name people who are masked */
  readonly link: string | null
  /** the link restores nothing without the file */
  readonly linkNeedsFile: boolean
  readonly isMasked: boolean
}

/** A source of what is shown, as the list says it. */
export interface ExhibitSource {
  readonly text: string
  readonly url: string | null
}

/** A picture with what a reader needs to judge it. */
export interface Exhibit {
  readonly picture: Picture
  readonly facts: ExhibitFacts
  /** in the order of their numbers, 1 up */
  readonly sources: readonly ExhibitSource[]
  readonly altText: string
}
