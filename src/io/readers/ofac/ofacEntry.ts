import type { RecordPlace } from '../../../domain/import/importReport.ts'
import type { Labelled } from '../lists/labelled.ts'
import type { ListAddress } from '../lists/whereabouts.ts'

export const OFAC_KINDS = ['individual', 'entity', 'vessel', 'aircraft'] as const
export type OfacKind = (typeof OFAC_KINDS)[number]

export interface OfacVessel {
  readonly callSign: string
  readonly type: string
  readonly tonnage: string
  readonly grossTonnage: string
  readonly flag: string
  readonly owner: string
}

/** What the list tells of whatever is no vessel; one for all, as it tells it thousands of times. */
export const NO_VESSEL: OfacVessel = {
  callSign: '',
  type: '',
  tonnage: '',
  grossTonnage: '',
  flag: '',
  owner: '',
}

/** One entry of the SDN list with all that belongs to it, whichever file format it came in. Missing texts are empty. */
export interface OfacEntry {
  readonly place: RecordPlace
  readonly uid: string
  id: string
  readonly name: string
  readonly kind: OfacKind
  readonly programmes: readonly string[]
  readonly title: string
  readonly vessel: OfacVessel
  remarks: string
  addresses: ListAddress[]
  /** all other names, former ones among them */
  aliases: string[]
  formerNames: string[]
  /** Beside those in the remarks; several values under one label stand one after the other. */
  readonly identifiers: readonly Labelled[]
  readonly attributes: readonly Labelled[]
}

/** Whether an entry has a name, be it its own or another one. */
export const isCalled = ({ name, aliases }: OfacEntry, asked: string) =>
  name === asked || aliases.includes(asked)
