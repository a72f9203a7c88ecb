import type { z } from 'zod/mini'
import { limitProblems } from '../network/check/limitProblems.ts'
import { referenceProblems } from '../network/check/referenceProblems.ts'
import { schemaProblems } from '../network/check/schemaProblems.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import type { Problem } from '../network/openProblems.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'

/**
 * What a file would be refused for because of one row: the checks of `readNetwork`, with paths from the row on. The rest
 * of the file has passed them before.
 */
export function rowProblems(
  schema: z.core.$ZodType,
  row: object,
  list: 'entities' | 'relations',
  file: NetworkFile,
): readonly Problem[] {
  const own = [...limitProblems(row), ...schemaProblems(schema, row)]
  if (own.length > 0) return own
  return referenceProblems(indexNetwork(file)).map(({ path, sentence }) => ({
    path: path.replace(new RegExp(`^${list}\\[\\d+\\]\\.`), ''),
    sentence,
  }))
}

/** Of problems at the same field the first, which is said in the words of the form where there are such. */
export function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path))
}
