import { kindProblem } from './check/kindProblem.ts'
import { limitProblems } from './check/limitProblems.ts'
import { quickCheck } from './check/quickCheck.ts'
import { referenceProblems } from './check/referenceProblems.ts'
import { schemaProblems } from './check/schemaProblems.ts'
import { indexNetwork } from './indexNetwork.ts'
import { migrate } from './migrations/migrate.ts'
import type { Network } from './network.ts'
import type { Problem } from './openProblems.ts'
import { networkFileSchema, type NetworkFile } from './schema/networkFile.ts'

type Reading =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const isNetworkFile = quickCheck(networkFileSchema)

/** Kinder stages first: no one can mend fields of a file whose kind is wrong, or references to broken rows. */
function fileProblems(value: unknown): readonly Problem[] {
  const beyondLimits = limitProblems(value)
  return beyondLimits.length > 0 ? beyondLimits : schemaProblems(networkFileSchema, value)
}

/**
 * Checks a value from JSON.parse as a network file of any version this app knows and indexes it. The file of
 * the network is the value itself, unknown fields included, unless an older version had to be migrated.
 * Stages: kind and version, migrations, limits and schema, references; the first that fails tells all it found.
 */
export function readNetwork(value: unknown): Reading {
  const wrongKind = kindProblem(value)
  if (wrongKind) return { ok: false, problems: [wrongKind] }
  const current = migrate(value as { version: number })
  if (!isNetworkFile(current, 1)) return { ok: false, problems: fileProblems(current) }
  const network = indexNetwork(current as unknown as NetworkFile)
  const problems = referenceProblems(network)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, network }
}
