import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { buildForNode } from './buildForNode.mjs'

/** @type {typeof import('../src/cli/runCommandLine.ts')} */
const { runCommandLine } = await import(
  pathToFileURL(await buildForNode('cli/runCommandLine')).href
)
// npm runs scripts in the folder of the package, and tells where it was called itself.
const folder = process.env['INIT_CWD'] ?? process.cwd()
const template = new URL('../dist/standalone.html', import.meta.url)
const { exitCode, out, errors } = await runCommandLine(process.argv.slice(2), folder, () =>
  existsSync(template) ? readFileSync(template, 'utf8') : null,
)
process.stdout.write(out)
process.stderr.write(errors)
process.exitCode = exitCode
