import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ImportReport } from '../../src/domain/import/importReport.ts'
import { readNetwork } from '../../src/domain/network/readNetwork.ts'
import type { NetworkFile } from '../../src/domain/network/schema/networkFile.ts'
import type { Reader, SourceFile } from '../../src/io/reader/reader.ts'

/** A fixture of tests/golden/import as a picked file. */
export function goldenFile(name: string): SourceFile {
  const path = fileURLToPath(new URL(`../golden/import/${name}`, import.meta.url))
  return { name, bytes: new Uint8Array(readFileSync(path)) }
}

/** A text as a picked file. */
export function textFile(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

const atOnce = { step: () => Promise.resolve() }

/** Sentences of why files were refused. */
export async function refusalOf(reader: Reader, ...files: SourceFile[]): Promise<string[]> {
  const outcome = await reader.read(files, atOnce)
  if (outcome.ok) throw new Error('it was read')
  return outcome.problems.problems.map(({ sentence }) => sentence)
}

/** What a reader makes of files. The network must be one that the app opens, and the report must account for every record. */
export async function readWhole(
  reader: Reader,
  ...files: SourceFile[]
): Promise<{ file: NetworkFile; report: ImportReport }> {
  const outcome = await reader.read(files, atOnce)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const reading = readNetwork(outcome.file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { counts, remarks } = outcome.report
  for (const { sort, read, kept, merged, skipped } of counts) {
    if (read !== kept + merged + skipped) throw new Error(`${sort} do not add up`)
  }
  const skipped = counts.reduce((sum, count) => sum + count.skipped, 0)
  if (skipped !== remarks.filter(({ fate }) => fate === 'skipped').length) {
    throw new Error('a skipped record has no remark')
  }
  return { file: reading.network.file, report: outcome.report }
}

/** Remarks on one line each: `line or record: sentence`. */
export function remarkLines({ remarks }: ImportReport): string[] {
  return remarks.map(
    ({ place, fate, sentence }) => `${fate} ${place.line ?? place.record ?? '?'}: ${sentence}`,
  )
}

/** Counts on one line each: `sort read = kept + merged + skipped`. */
export function countLines({ counts }: ImportReport): string[] {
  return counts.map(
    ({ sort, read, kept, merged, skipped }) => `${sort} ${read} = ${kept} + ${merged} + ${skipped}`,
  )
}

/** Whether a reader made a network of files, which must then be one that the app opens, or told problems. */
export async function outcomeOf(
  reader: Reader,
  ...files: SourceFile[]
): Promise<'network' | 'problems'> {
  const outcome = await reader.read(files, atOnce)
  if (outcome.ok) await readWhole(reader, ...files)
  else if (outcome.problems.count === 0) throw new Error('refused without a reason')
  return outcome.ok ? 'network' : 'problems'
}

/** The network a fixture of tests/golden/import holds. */
export function expectedNetwork(name: string): NetworkFile {
  return JSON.parse(new TextDecoder().decode(goldenFile(name).bytes)) as NetworkFile
}
