import type { Browser } from '@playwright/test'

/** What a row measures with. */
export interface Bench {
  readonly browser: Browser
  /** Where the harness serves: pages at `pages/`, generated networks at `networks/`, the built app at `app/`. */
  readonly address: string
  /** Serves a text at a path below the address from now on. */
  readonly publish: (path: string, text: string) => void
}

/**
 * One line of the table: two pieces of work, done one right after the other in the same browser, and their ratio.
 * Only ratios are told, because absolute times drift with the machine.
 */
export interface Row {
  readonly name: string
  /** The ratio that is the goal; printed, never asserted. */
  readonly limit: number
  readonly rounds: number
  /** True when the row needs the built app. */
  readonly usesApp?: boolean
  /** Opens what is measured; `measure` runs once a round and gives that round's ratio. */
  readonly prepare: (
    bench: Bench,
  ) => Promise<{ measure: () => Promise<number>; close: () => Promise<void> }>
}

/** What is told of a row: the median ratio, and the width of the middle half of all rounds. */
export interface Result {
  readonly name: string
  readonly ratio: number
  readonly limit: number
  readonly ok: boolean
  readonly spread: number
}
