import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildStandalone } from './standalone/buildStandalone.mjs'

// Before anything of the build tool runs, or the page gets the slow React of developers.
process.env['NODE_ENV'] ??= 'production'

const file = path.resolve(process.argv[2] ?? 'dist', 'standalone.html')
const page = await buildStandalone()
writeFileSync(file, page)
console.log(
  `stand-alone page: ${(Buffer.byteLength(page) / 1024 / 1024).toFixed(2)} MiB without a network`,
)
