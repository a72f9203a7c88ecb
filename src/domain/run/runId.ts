import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RouteSets } from '../chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../chokepoint/settings.ts'
import { canonicalJson } from '../network/canonicalJson.ts'
import { resolvedSettings } from './resolvedSettings.ts'

/** Raised whenever the same data under the same settings gives other numbers than before. */
const ENGINE_VERSION = 2

/** What everything drawn at random starts from, unless a person says otherwise. */
const SEED = 42

/** How much of a run id is shown: enough to tell a person's runs apart. */
const SHOWN_DIGITS = 12

/** Everything the numbers of a run follow from. */
export interface RunBasis {
  /** SHA-256 of the canonical JSON of the network file */
  readonly dataHash: string
  readonly settings: AnalysisSettings
  /** the entry points and end users that count under the settings */
  readonly sets: RouteSets
}

/**
 * The id of a run: SHA-256, 64 lower-case hex digits, of data, settings as resolved, seed and engine version. Equal ids mean
 * equal numbers, in the app and on the command line. What the filter hides plays no part, as it changes no number.
 */
export function runIdOf({ dataHash, settings, sets }: RunBasis): string {
  const basis = {
    engine: ENGINE_VERSION,
    seed: SEED,
    dataHash,
    settings: resolvedSettings(settings, sets),
  }
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(basis))))
}

/** The part of a run id that is shown. */
export function shortRunId(runId: string): string {
  return runId.slice(0, SHOWN_DIGITS)
}
