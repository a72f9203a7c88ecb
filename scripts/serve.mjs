import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startStaticServer } from './staticServer.mjs'

const folder = fileURLToPath(new URL('../dist', import.meta.url))

/** @returns {{ port: number, basePath: string }} */
function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      'base-path': { type: 'string', default: '/' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a whole number from 0 to 65535, not "${values.port}".`)
  return { port, basePath: values['base-path'] }
}

/**
 * What went wrong, as a sentence that names the way out.
 * @param {unknown} error
 * @param {number | undefined} port
 */
function explain(error, port) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!taken) return error instanceof Error ? error.message : String(error)
  return `Port ${port} is taken: another program, perhaps another copy of the atlas, answers there. Stop it, or choose another port: npm start -- --port ${(port ?? 4173) + 1}`
}

/** @type {number | undefined} */
let port
try {
  const options = readOptions()
  port = options.port
  if (!existsSync(`${folder}/index.html`))
    throw new Error('There is no build to serve yet. Build and serve with: npm start')
  const { address } = await startStaticServer({ folder, ...options })
  console.log(`\n  Chokepoint Atlas is at ${address}\n  Ctrl+C stops it.\n`)
} catch (error) {
  console.error(explain(error, port))
  process.exitCode = 1
}
