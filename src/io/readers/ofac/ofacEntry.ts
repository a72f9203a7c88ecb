import type { RecordPlace } from '../../../domain/import/importReport.ts'
import type { Labelled } from '../lists/labelled.ts'
import type { ListAddress } from '../lists/whereabouts.ts'

export interface OfacAlias {
  readonly name: string
  readonly kind: 'aka' | 'fka' | 'nka'
}

export const OFAC_KINDS = ['individual', 'entity', 'vessel', 'aircraft'] as const
export type OfacKind = (typeof OFAC_KINDS)[number]

/** One entry of the SDN list with all that belongs to it, whichever file format it came in. Missing texts are empty. */
export interface OfacEntry {
  readonly place: RecordPlace
  readonly uid: string
  readonly id: string
  readonly name: string
  readonly kind: OfacKind
  readonly programmes: readonly string[]
  readonly title: string
  readonly vessel: {
    readonly callSign: string
    readonly type: string
    readonly tonnage: string
    readonly grossTonnage: string
    readonly flag: string
    readonly owner: string
  }
  remarks: string
  readonly addresses: ListAddress[]
  readonly aliases: OfacAlias[]
  /** By label; several values under one label stand one after the other. */
  readonly identifiers: Labelled[]
  readonly attributes: Labelled[]
}
