import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))
const INSTEAD = path.join(SOURCE, 'app/standalone/instead')
const STARTS_WORKER =
  /new Worker\(new URL\('[./\w-]+\/(\w+)\.ts', import\.meta\.url\), \{\s*type: 'module',?\s*\}\)/g

/** Modules that do something else where there is no site, by the folder of the one they stand in for. */
const FOLDER_OF = {
  keepOffline: 'app',
  openNetworkAddress: 'io',
  readShippedIndex: 'io',
  readTemplate: 'commands',
  SampleFiles: 'panels/parts',
}

/**
 * What the stand-alone page has instead of modules of the site.
 * @returns {Map<string, string>} by the path of the module
 * @throws when a module it stands in for is gone
 */
export function modulesInstead() {
  return new Map(
    readdirSync(INSTEAD).map((file) => {
      const folder = Object.entries(FOLDER_OF).find(([name]) => file.startsWith(`${name}.`))?.[1]
      const replaced = path.join(SOURCE, folder ?? '', file)
      if (folder === undefined || !existsSync(replaced))
        throw new Error(`There is no module for which ${file} stands in.`)
      return [replaced, path.join(INSTEAD, file)]
    }),
  )
}

/**
 * The same code with every worker started from the page's own script.
 * @param {string} code
 * @returns {string | null} null when it starts none
 */
export function workersFromCode(code) {
  const replaced = code.replaceAll(STARTS_WORKER, (_, name) => `codeWorker('${name}')`)
  if (replaced === code) return null
  const from = JSON.stringify(path.join(SOURCE, 'app/standalone/codeWorker.ts'))
  return `import { codeWorker } from ${from}\n${replaced}`
}

/**
 * Makes a build that needs no other file: workers run the script of the page, and what would ask the site asks the page.
 * @returns {import('vite').Plugin}
 */
export function oneScript() {
  const instead = modulesInstead()
  return {
    name: 'one-script',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null
      const file = path.resolve(path.dirname(importer.replace(/\?.*$/, '')), source)
      return instead.get(file) ?? null
    },
    transform(code, id) {
      if (!id.startsWith(SOURCE) || !code.includes('new Worker(new URL')) return null
      const replaced = workersFromCode(code)
      if (replaced === null) throw new Error(`A worker is started in another way in ${id}`)
      return { code: replaced, map: null }
    },
  }
}
