import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportReport } from '../../src/domain/import/importReport.ts'
import type { NetworkFile } from '../../src/domain/network/schema/networkFile.ts'
import type { SourceFile } from '../../src/io/reader/reader.ts'

const GOLDEN = fileURLToPath(new URL('../golden/import/', import.meta.url))

/** Fixtures under tests/golden/import as they would be dropped, by their paths there. */
export function goldenFiles(...paths: readonly string[]): readonly SourceFile[] {
  return paths.map((one) => ({
    name: path.basename(one),
    bytes: new Uint8Array(readFileSync(path.join(GOLDEN, one))),
  }))
}

/** What a fixture must be read as. */
export function goldenOutcome(name: string): { network: NetworkFile; report: ImportReport } {
  return JSON.parse(readFileSync(path.join(GOLDEN, name), 'utf8'))
}
