import type { ReactNode } from 'react'

/** Whether a value is chosen, and which way. */
export type ChoiceState = 'none' | 'included' | 'excluded'

/** One value that can be included, left out, or made the only one. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly state: ChoiceState
  /** How many things have it, given everything else that is chosen. */
  readonly count: number
  /** How many have it when nothing is chosen at all. */
  readonly outOf: number
  readonly mark?: ReactNode
}

/** What a person can do to a choice. */
export interface ChoiceActions {
  readonly onToggle: (id: string) => void
  readonly onExclude: (id: string) => void
  readonly onOnly: (id: string) => void
}

/** The words a list of choices needs. */
export interface ChoiceWords {
  readonly only: string
  readonly onlyThis: (label: string) => string
  readonly exclude: (label: string) => string
  readonly takeBack: (label: string) => string
  readonly excluded: string
  readonly search: string
  readonly clearSearch: string
  readonly noMatch: (text: string) => string
  readonly more: (count: number) => string
  readonly fewer: string
  /** A count as it is written. */
  readonly number: (count: number) => string
}
