import type { Browser } from '@playwright/test'

/** What a row measures with. */
export interface Bench {
  readonly browser: Browser
  /** Where the harness serves: pages at `pages/`, generated networks at `networks/`, the built app at `app/`. */
  readonly address: string
  /** The folder behind the address. */
  readonly folder: string
  /** Serves a text at a path below the address from now on. */
  readonly publish: (path: string, text: string) => void
}

/** What is open to be measured. `measure` runs once a round and gives that round's ratio. */
export interface Measuring {
  readonly measure: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Why a row cannot be measured here. */
export interface Skipped {
  readonly skipped: string
}

/**
 * One line of the table: two pieces of work, done one right after the other in the same browser, and their ratio.
 * Only ratios are told, because absolute times drift with the machine.
 */
export interface Row {
  readonly name: string
  /** The ratio that is the goal; printed, never asserted. Null when there is none. */
  readonly limit: number | null
  readonly rounds: number
  /** The first rounds warm caches and compilers up, and are thrown away; 2 unless the row says otherwise. */
  readonly warmUpRounds?: number
  /** True when the row needs the built app. */
  readonly usesApp?: boolean
  /** True when the row needs the libraries in `peers/`. */
  readonly usesPeers?: boolean
  readonly prepare: (bench: Bench) => Promise<Measuring | Skipped>
}

/** What is told of a row: the median ratio, and the width of the middle half of all rounds. */
export interface Measured {
  readonly name: string
  readonly ratio: number
  readonly limit: number | null
  readonly ok: boolean | null
  readonly spread: number
}

export type Result = Measured | ({ readonly name: string } & Skipped)
