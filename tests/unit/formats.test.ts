import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatsPage } from '../../scripts/formats/formatsPage.mjs'
import { SAMPLE_NAME, sampleFiles } from '../../scripts/formats/sampleFiles.mjs'
import { schemaFields } from '../../scripts/formats/schemaReference.mjs'
import { formatFacts } from '../../src/cli/formatFacts.ts'
import { SAMPLES } from '../../src/domain/export/samples.ts'
import { readNetwork } from '../../src/domain/network/readNetwork.ts'
import type { NetworkFile } from '../../src/domain/network/schema/networkFile.ts'
import { formatWords } from '../../src/words/formats.ts'
import { readForeign } from '../../src/io/reader/readForeign.ts'

const FOLDER = 'public/data/samples'
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const meanings = json('scripts/formats/fieldMeanings.json')
const everyField: NetworkFile = json('scripts/formats/everyField.json')
const fields = schemaFields(formatFacts.schema)

/** Every path of a value, lists and the numbers in them left out: `entities[].name`. */
function pathsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${at}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`
    return [path, ...pathsOf(inner, path)]
  })
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(`${FOLDER}/${name}`))

/** What is read from a sample on disk. */
async function opened(names: readonly string[]) {
  const result = await readForeign(names.map((name) => ({ name, bytes: bytesOf(name) })))
  if (result.kind !== 'network') throw new Error(JSON.stringify(result))
  return result.file
}

describe('docs/FORMATS.md', () => {
  it('is what the readers, the writers and the schema say (made anew by npm run formats)', () => {
    const page = readFileSync('docs/FORMATS.md', 'utf8')
    const { readers, writers, schema } = formatFacts
    expect(page).toBe(formatsPage(page, { readers, writers, schema, everyField, meanings }))
  })

  it('says of every field of the schema what it means, and of no other', () => {
    expect(fields.map(({ path }) => path).toSorted()).toEqual(Object.keys(meanings).toSorted())
  })

  it('tells losses of a network that uses every field, and one nobody knows', () => {
    expect(readNetwork(everyField).ok).toBe(true)
    const used = new Set(pathsOf(everyField))
    expect(fields.filter(({ path }) => !used.has(path))).toEqual([])
    expect(used.has('entities[].ownField')).toBe(true)
  })
})

it('every format that can be written says what it is good for', () => {
  const without = formatFacts.writers.filter(({ id }) => !formatWords.goodFor[id])
  expect(without.map(({ id }) => id)).toEqual([])
})

describe('the samples', () => {
  const network: NetworkFile = json(`${FOLDER}/${SAMPLE_NAME}.json`)
  const { writers, sampleIds, csvOf, dataHash } = formatFacts
  const fresh = () => sampleFiles(network, dataHash(network), writers, sampleIds, csvOf)

  it('are what the writers make of the network (made anew by npm run formats)', async () => {
    const files = await fresh()
    expect(readdirSync(FOLDER).toSorted()).toEqual(files.map(({ name }) => name).toSorted())
    const texts = files.filter(({ content }) => typeof content === 'string')
    const onDisk = texts.map(({ name }) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
    expect(onDisk).toEqual(texts.map(({ content }) => content))
  })

  it('are all offered for download', async () => {
    const offered = SAMPLES.flatMap(({ files }) => files)
    expect(offered.toSorted()).toEqual(readdirSync(FOLDER).toSorted())
  })

  it.each(SAMPLES.filter(({ id }) => id !== 'edgeList'))(
    'open with every entity and relation: $id',
    async ({ files }) => {
      const { entities, relations } = await opened(files)
      expect([entities.length, relations.length]).toEqual([13, 17])
    },
  )
})
