import { expect } from 'vitest'
import type { ImportReport } from '../../src/domain/import/importReport.ts'
import type { TableMapping } from '../../src/domain/import/tableMapping.ts'
import { readNetwork } from '../../src/domain/network/readNetwork.ts'
import type { SourceFile } from '../../src/io/reader/reader.ts'
import { table } from '../../src/io/readers/table/table.ts'

/** A file as it would be dropped. */
export const fileOf = (name: string, text: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})

/** Reads files as tables; what comes of it must be a network that opens. */
export async function readTables(files: readonly SourceFile[], mapping?: TableMapping) {
  const outcome = await table.read(files, { step: () => Promise.resolve() }, mapping && { mapping })
  if (!outcome.ok)
    throw new Error(outcome.problems.problems.map(({ sentence }) => sentence).join(' '))
  const { file, report } = outcome
  expect(readNetwork(file)).toMatchObject({ ok: true })
  const entities = file.entities.map(({ id, name, type, country }) => [id, name, type, country])
  const relations = file.relations.map(({ source, type, target }) => `${source} ${type} ${target}`)
  return { file, report, entities, relations, remarks: remarksOf(report) }
}

const remarksOf = ({ remarks }: ImportReport) =>
  remarks.map(({ fate, place, sentence }) => `${place.line ?? ''} ${fate}: ${sentence}`)

/** Why tables cannot be read; null when they can. */
export async function refusal(files: readonly SourceFile[], mapping?: TableMapping) {
  const outcome = await table.read(files, { step: () => Promise.resolve() }, mapping && { mapping })
  return outcome.ok ? null : outcome.problems.problems.map(({ sentence }) => sentence)
}
