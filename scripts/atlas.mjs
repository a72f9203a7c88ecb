import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { buildForNode } from './buildForNode.mjs'

/** @param {string} entry */
const addressOf = async (entry) => pathToFileURL(await buildForNode(entry)).href

const template = new URL('../dist/standalone.html', import.meta.url)

/**
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {Promise<import('../src/cli/runCommandLine.ts').Ended>}
 */
async function run(args, folder) {
  // Drawing takes most of the app, which the other commands can do without.
  if (args[0] === 'exhibit' && !args.includes('--help')) {
    /** @type {typeof import('../src/offscreen/runExhibit.ts')} */
    const { runExhibit } = await import(await addressOf('offscreen/runExhibit'))
    return runExhibit(args.slice(1), folder)
  }
  /** @type {typeof import('../src/cli/runCommandLine.ts')} */
  const { runCommandLine } = await import(await addressOf('cli/runCommandLine'))
  return runCommandLine(args, folder, () =>
    existsSync(template) ? readFileSync(template, 'utf8') : null,
  )
}

// npm runs scripts in the folder of the package, and tells where it was called itself.
const folder = process.env['INIT_CWD'] ?? process.cwd()
const { exitCode, out, errors } = await run(process.argv.slice(2), folder)
process.stdout.write(out)
process.stderr.write(errors)
process.exitCode = exitCode
