import type { ExhibitFacts, ExhibitSource } from '../exhibit/exhibit.ts'
import type { EntityType } from '../network/entityType.ts'
import type { Layer } from '../network/relationType.ts'
import type { Legality } from '../network/schema/relation.ts'

/** A text and the numbers of the sources behind it, in the dossier's own list, 1 up. */
export interface Cited {
  readonly text: string
  readonly marks: readonly number[]
}

/** One entry of one authority. */
export interface DossierListing extends Cited {
  readonly authority: string
  readonly when: string
}

/** Entries of lists, and how many more there are. */
export interface DossierListings {
  readonly rows: readonly DossierListing[]
  readonly left: number
}

/** A fact, and how many more values it has. */
export interface DossierFact {
  readonly name: string
  readonly values: readonly string[]
  readonly left: number
}

/** One relation, as read from the entity. */
export interface DossierRelation extends Cited {
  readonly id: string
  readonly legality: Legality
  readonly layer: Layer
  readonly particulars: string
  readonly evidence: string | null
  /** whether it took place before or after a listing */
  readonly timing: readonly string[]
}

/** A reason in words; the value of a criterion where it is one, in percent. */
export interface DossierReason {
  readonly text: string
  readonly measure: { readonly name: string; readonly value: string } | null
}

/** What is known of an entity on a sheet of paper: all of it, or as much as fits on one page and how much more there is. */
export interface Dossier {
  readonly name: string
  readonly type: EntityType
  readonly kind: string
  readonly nativeName: string | null
  readonly latinName: string | null
  readonly country: string | undefined
  /** what it stands for where it is no actor of its own, and that it was edited by hand */
  readonly remarks: readonly string[]
  readonly role: Cited
  readonly facts: readonly DossierFact[]
  readonly lists: DossierListings
  readonly measures: DossierListings
  readonly why: {
    readonly title: string
    /** tier in its halo; null where it is no chokepoint */
    readonly value: string | null
    readonly reasons: readonly DossierReason[]
    readonly beside: readonly DossierReason[]
    /** whether what stands beside the score was left out */
    readonly leavesBeside: boolean
    readonly reported: Cited | null
  }
  readonly relations: readonly {
    readonly title: string
    /** of how many */
    readonly all: number
    readonly rows: readonly DossierRelation[]
  }[]
  readonly relationsLeft: number
  /** whether what sources say of each was left out */
  readonly leavesEvidence: boolean
  readonly sources: readonly ExhibitSource[]
  /** whether addresses of sources were left out */
  readonly leavesAddresses: boolean
  /** whether it was made to fit on one page */
  readonly isBrief: boolean
  readonly told: ExhibitFacts
}
