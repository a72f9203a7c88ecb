import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenImports, hostileFiles, largeFiles } from '../../../tests/support/importSeeds.ts'
import type { ImportReport } from '../../domain/import/importReport.ts'
import { readNetwork } from '../../domain/network/readNetwork.ts'
import type { OpenProblems } from '../../domain/network/openProblems.ts'
import { fileHead } from '../reader/fileHead.ts'
import { readForeign } from '../reader/readForeign.ts'
import type { Progress, ReadOptions, Reader, SourceFile } from '../reader/reader.ts'
import { ALL_READERS } from './allReaders.ts'

const distinct = (values: readonly string[]) => new Set(values).size

const goldens = goldenImports()
const hostile = hostileFiles()

/** Steps that must stay within what they promise. */
function watchedProgress(): Progress {
  return {
    step: (done) => {
      if (!(done > 0 && done <= 1)) throw new RangeError(`Progress of ${done}`)
      return Promise.resolve()
    },
  }
}

function faultsOfProblems({ count, problems }: OpenProblems): string[] {
  if (count === 0 || problems.length === 0) return ['It was refused without a reason.']
  return problems
    .filter(({ sentence }) => sentence.trim() === '' || sentence.length > 2_000)
    .map(({ sentence }) => `A sentence of ${sentence.length} characters.`)
}

function faultsOfReport({ counts, remarks }: ImportReport): string[] {
  const wrong = counts.filter((count) => count.read !== count.kept + count.merged + count.skipped)
  const skipped = counts.reduce((sum, count) => sum + count.skipped, 0)
  const told = remarks.filter(({ fate }) => fate === 'skipped').length
  return [
    ...wrong.map((count) => `The counts of ${count.sort} do not add up: ${JSON.stringify(count)}`),
    ...(told < skipped ? [`${skipped} records were skipped, ${told} remarked.`] : []),
  ]
}

/**
 * Where a reader falls short of what it owes for whatever it is given: a network that opens with a report that adds up, or
 * problems in words.
 */
async function faultsOf(
  reader: Reader,
  files: readonly SourceFile[],
  options?: ReadOptions,
): Promise<string[]> {
  const odd = files
    .map((file) => reader.sniff(fileHead(file)))
    .filter((sureness) => !(sureness >= 0 && sureness <= 1))
  const faults = odd.map((sureness) => `It is ${sureness} sure.`)
  const outcome = await reader.read(files, watchedProgress(), options)
  if (!outcome.ok) return [...faults, ...faultsOfProblems(outcome.problems)]
  const reading = readNetwork(outcome.file)
  if (!reading.ok)
    faults.push(...reading.problems.map(({ path, sentence }) => `${path}: ${sentence}`))
  if (Object.hasOwn(Object.prototype, 'polluted')) faults.push('A prototype was changed.')
  return [...faults, ...faultsOfReport(outcome.report)]
}

/** The same, and through the step that asks what the columns are, for readers that have it. */
async function faultsEitherWay(reader: Reader, files: readonly SourceFile[]): Promise<string[]> {
  const faults = await faultsOf(reader, files)
  const previewed = await reader.preview?.(files)
  if (!previewed) return faults
  const more = previewed.ok
    ? await faultsOf(reader, files, { mapping: previewed.preview.guessed })
    : faultsOfProblems(previewed.problems)
  return [...faults, ...more]
}

/** Pieces that parsers stumble over when they stand where nobody expects them. */
const PIECES = [
  '"', "'", '<', '>', '&', ']]>', '<![CDATA[', '<!--', '{', '}', '[', ']', ',', ';', '\t', '\n', '\r',
  '\0', '\\', '\\u0000', '\u202e', '\ufeff', '__proto__', 'constructor', '-0-', 'NaN', '1e999', '-1',
  '99999999999999999999', '2016-13-45', 'null', 'true', '<script>', '&#0;', '&lt;', '\u001a', '丹东',
] // prettier-ignore

type Change = (bytes: Uint8Array) => Uint8Array

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const place = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length)

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const span = fc.tuple(share, fc.nat({ max: 400 }))

const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  share.map(
    (at): Change =>
      (bytes) =>
        bytes.slice(0, place(bytes, at)),
  ),
  span.map(([at, length]): Change => (bytes) => {
    const from = place(bytes, at)
    return join(bytes.subarray(0, from), bytes.subarray(from + length))
  }),
  span.map(([at, length]): Change => (bytes) => {
    const from = place(bytes, at)
    const piece = bytes.subarray(from, from + length)
    return join(bytes.subarray(0, from), piece, bytes.subarray(from))
  }),
  fc.tuple(share, fc.constantFrom(...PIECES)).map(([at, piece]): Change => (bytes) => {
    const from = place(bytes, at)
    return join(bytes.subarray(0, from), new TextEncoder().encode(piece), bytes.subarray(from))
  }),
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(([at, value]): Change => (bytes) => {
    const changed = bytes.slice()
    if (changed.length > 0) changed[place(bytes, at)] = value
    return changed
  }),
)

const arbitraryChanges = fc.array(arbitraryChange, { minLength: 1, maxLength: 4 })

/** Seeds a reader takes for its own, else all of them. */
function seedsFor(reader: Reader) {
  const own = goldens.filter(({ files }) => files.every((file) => reader.sniff(fileHead(file)) > 0))
  return own.length > 0 ? own : goldens
}

// A guard against hanging: what follows takes a few seconds.
describe.each(ALL_READERS.map((reader) => [reader.id, reader] as const))(
  'the reader %s',
  { timeout: 120_000 },
  (_, reader) => {
    it('makes a network or problems of its own golden files, whole and torn anywhere', async () => {
      for (const { files } of seedsFor(reader)) {
        expect(await faultsEitherWay(reader, files)).toEqual([])
        for (let part = 1; part < 24; part += 1) {
          const torn = files.map(({ name, bytes }) => ({
            name,
            bytes: bytes.slice(0, Math.floor((bytes.length * part) / 24)),
          }))
          expect(await faultsOf(reader, torn)).toEqual([])
        }
      }
    })

    it('makes a network or problems of golden files that were changed at random', async () => {
      const seeds = seedsFor(reader)
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...seeds),
          arbitraryChanges,
          async ({ files }, changes) => {
            const changed = files.map(({ name, bytes }) => {
              let now = bytes
              for (const change of changes) now = change(now)
              return { name, bytes: now }
            })
            expect(await faultsEitherWay(reader, changed)).toEqual([])
          },
        ),
        { numRuns: 150 },
      )
    })

    it('makes a network or problems of any bytes', async () => {
      const name = fc.constantFrom('file', ...reader.extensions.map((ending) => `file${ending}`))
      await fc.assert(
        fc.asyncProperty(name, fc.uint8Array({ maxLength: 600 }), async (fileName, bytes) => {
          expect(await faultsEitherWay(reader, [{ name: fileName, bytes }])).toEqual([])
        }),
        { numRuns: 100 },
      )
    })

    it('makes a network or problems of hostile files, its own and those of others', async () => {
      for (const { files } of hostile) {
        expect(await faultsEitherWay(reader, files)).toEqual([])
      }
    })

    it.each(largeFiles())('stands %s', async (_what, make) => {
      expect(await faultsOf(reader, [make()])).toEqual([])
    })

    it('is not confused by no files, or by the same file twice', async () => {
      expect(await faultsOf(reader, [])).toEqual([])
      const files = seedsFor(reader).flatMap((seed) => [...seed.files, ...seed.files])
      expect(await faultsOf(reader, files.slice(0, 2))).toEqual([])
    })
  },
)

describe('all readers together', () => {
  it('tell every golden file apart, and open it', async () => {
    expect(goldens.length).toBeGreaterThan(0)
    // A file out of a set need not open alone.
    for (const { files } of goldens.filter(({ isPart }) => !isPart)) {
      const result = await readForeign(files)
      if (result.kind !== 'network') throw new Error(JSON.stringify(result))
      expect(result.network.entities.length).toBeGreaterThan(0)
    }
  })

  it('have names and ids of their own', () => {
    expect(distinct(ALL_READERS.map(({ id }) => id))).toBe(ALL_READERS.length)
    expect(distinct(ALL_READERS.map(({ label }) => label))).toBe(ALL_READERS.length)
  })
})
