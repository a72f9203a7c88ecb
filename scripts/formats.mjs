import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildForNode } from './buildForNode.mjs'
import { formatsPage } from './formats/formatsPage.mjs'
import { sampleFiles } from './formats/sampleFiles.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))

/** @type {typeof import('../src/cli/formatFacts.ts')} */
const { formatFacts } = await import(pathToFileURL(await buildForNode('cli/formatFacts')).href)
const { readers, writers, schema, sampleIds, dataHash, csvOf } = formatFacts

const page = path.join(ROOT, 'docs/FORMATS.md')
const facts = {
  readers,
  writers,
  everyField: json('scripts/formats/everyField.json'),
  schema,
  meanings: json('scripts/formats/fieldMeanings.json'),
}
writeFileSync(page, formatsPage(readFileSync(page, 'utf8'), facts))
console.log('docs/FORMATS.md is written')

const network = json('public/data/samples/southern-islands.json')
const files = await sampleFiles(network, dataHash(network), writers, sampleIds, csvOf)
for (const { name, content } of files) {
  writeFileSync(path.join(ROOT, 'public/data/samples', name), content)
  console.log(`public/data/samples/${name} is written`)
}
