import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { compile, toText } from './compile.mjs'
import { writeCorrectionTables } from './correctionTables.mjs'
import { readFacts } from './readFacts.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const folder = path.resolve(ROOT, process.argv[2] ?? process.env.FACTS_DIR ?? '../shared/facts')

const { module } = await runnerImport(path.join(ROOT, 'src/domain/network/schema/networkFile.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
})

const { network, changes } = compile(readFacts(folder))
const checked = module.networkFileSchema.safeParse(network)
if (!checked.success) {
  for (const issue of checked.error.issues) console.error(issue.path.join('.'), issue.message)
  process.exit(1)
}

writeFileSync(path.join(ROOT, 'public/data/dprk-procurement.json'), toText(network))
writeCorrectionTables(path.join(ROOT, 'docs/DATA.md'), changes)
console.log(
  `${network.entities.length} entities, ${network.relations.length} relations, ${network.sources.length} sources, ` +
    `${network.cases.length} topics; ${Object.values(changes).flat().length} corrections`,
)
