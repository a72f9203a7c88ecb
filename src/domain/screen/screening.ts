import type { NameCloseness } from '../match/compareNames.ts'
import type { NameText } from '../match/nameTexts.ts'
import type { Network } from '../network/network.ts'
import type { Entity } from '../network/schema/entity.ts'

/** A network whose names are searched. */
export interface ScreenedList {
  readonly id: string
  readonly network: Network
  /** SHA-256 of the canonical JSON, lower-case hex */
  readonly dataHash: string
}

/** A name a person asks for. */
export interface AskedName {
  readonly name: string
  /** 1 up; of the list that was given */
  readonly line: number
}

/** An entity whose name, identifier or list reference comes near a name. A lead to be looked into, never a verdict. */
export interface Lead {
  readonly listId: string
  readonly entity: Entity
  readonly on: NameText['on'] | 'identifier' | 'listReference'
  /** what matched, as the list has it */
  readonly text: string
  /** in (0,1], see `NameCloseness`; 1 for an identifier or a reference, which match wholly or not at all */
  readonly closeness: number
  /** absent for identifiers and references */
  readonly found?: NameCloseness
}

/** A name and what was found for it, the closest first. */
export interface ScreenedName extends AskedName {
  readonly leads: readonly Lead[]
  /** leads beyond those that are kept */
  readonly leftOut: number
}

/** What was searched: enough to say later what a name was not found in. */
export interface SearchedList {
  readonly id: string
  readonly title: string
  readonly dataHash: string
  readonly asOf: string | null
  readonly isFictional: boolean
  readonly entities: number
  readonly names: number
}

/** The outcome of screening some names. */
export interface Screening {
  readonly lists: readonly SearchedList[]
  readonly names: readonly ScreenedName[]
}

/** Leads less close than this are not looked for. */
export const LEAST_CLOSENESS = 0.6
/** From here on a lead is shown unless a person chooses otherwise. */
export const SHOWN_CLOSENESS = 0.8
/** Leads kept for one name. */
export const MOST_LEADS = 50
/** Names screened at once. */
export const MOST_NAMES = 5000
/** Characters of a name. */
export const LONGEST_NAME = 500
