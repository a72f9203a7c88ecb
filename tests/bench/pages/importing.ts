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

/** While the files are read beside the page and taken over. */
const longestTask = () =>
  longestGap(async () => {
    const result = await startImport(files).result
    if (result.kind !== 'network') throw new Error(JSON.stringify(result))
  })

Object.assign(window, {
  bench: { prepare, reading, readingAlone, bareParsing, idleFrame, longestTask },
})
