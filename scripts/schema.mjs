import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

const { module } = await runnerImport(
  path.join(ROOT, 'src/domain/network/schema/publishedSchema.ts'),
  { root: ROOT, configFile: false, logLevel: 'error' },
)

const file = path.join(ROOT, 'public/data/network.schema.json')
writeFileSync(file, `${JSON.stringify(module.publishedSchema(), null, 1)}\n`)
console.log('public/data/network.schema.json is written')
