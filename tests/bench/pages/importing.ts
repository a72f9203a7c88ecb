import { parse } from 'papaparse'
import { startImport } from '../../../src/io/client/startImport.ts'
import { readForeign } from '../../../src/io/reader/readForeign.ts'
import { ofacCsv } from '../../../src/io/readers/ofac/ofacCsv.ts'
import { idleFrame, longestGap } from './frames.ts'

let files: readonly File[]

/** Fetches a set of files; everything else is done with these. */
async function prepare(addresses: readonly string[]): Promise<void> {
  files = await Promise.all(
    addresses.map(async (address) => {
      const name = address.slice(address.lastIndexOf('/') + 1)
      return new File([await (await fetch(address)).blob()], name)
    }),
  )
}

const NO_STEPS = { step: () => Promise.resolve() }

const bytesOf = async () =>
  Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )

/** Milliseconds from bytes to a checked, hashed and indexed network with its report, in one go. */
async function reading(): Promise<number> {
  const given = await bytesOf()
  const start = performance.now()
  const result = await readForeign(given)
  const end = performance.now()
  if (result.kind !== 'network') throw new Error(JSON.stringify(result))
  return end - start
}

/** Milliseconds from bytes to entities, relations and a report, before anything is checked. */
async function readingAlone(): Promise<number> {
  const given = await bytesOf()
  const start = performance.now()
  const outcome = await ofacCsv.read(given, NO_STEPS)
  const end = performance.now()
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return end - start
}

/** Milliseconds from the same bytes to rows of cells, and no further. */
async function bareParsing(): Promise<number> {
  const given = await bytesOf()
  const start = performance.now()
  const rows = given.map(({ bytes }) => parse(new TextDecoder().decode(bytes)).data.length)
  const end = performance.now()
  if (rows.some((count) => count === 0)) throw new Error('Nothing was parsed.')
  return end - start
}

/** Rows written at once, as the data hash writes them. */
const ROWS = 64

/**
 * Milliseconds the browser's own code takes to make the objects of the network from JSON, write them as JSON again and hash that:
 * what no reader can be quicker than that ends with the same objects and the same hash.
 */
async function floor(): Promise<number> {
  const result = await readForeign(await bytesOf())
  if (result.kind !== 'network') throw new Error(JSON.stringify(result))
  const json = JSON.stringify(result.file)
  const bytes = new Uint8Array(2 * json.length)
  const encoder = new TextEncoder()
  const start = performance.now()
  const file = JSON.parse(json) as Pick<typeof result.file, 'sources' | 'entities' | 'relations'>
  let length = 0
  for (const list of [file.sources, file.entities, file.relations]) {
    for (let row = 0; row < list.length; row += ROWS) {
      const text = JSON.stringify(list.slice(row, row + ROWS))
      length += encoder.encodeInto(text, bytes.subarray(length)).written
    }
  }
  await crypto.subtle.digest('SHA-256', bytes.subarray(0, length))
  return performance.now() - start
}

/** While the files are read beside the page and taken over. */
const longestTask = () =>
  longestGap(async () => {
    const result = await startImport(files).result
    if (result.kind !== 'network') throw new Error(JSON.stringify(result))
  })

Object.assign(window, {
  bench: { prepare, reading, readingAlone, bareParsing, floor, idleFrame, longestTask },
})
