import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.tsx', import.meta.url))
const START = fileURLToPath(new URL('../src/app/start.tsx', import.meta.url))

/** @typedef {(id: string) => { importedIds: string[] } | null} ModuleInfo */

/**
 * Everything a module needs before it runs, itself included.
 * @param {string} start
 * @param {ModuleInfo} moduleInfo
 */
function neededBy(start, moduleInfo) {
  const needed = new Set([start])
  for (const id of needed)
    for (const imported of moduleInfo(id)?.importedIds ?? []) needed.add(imported)
  return needed
}

/**
 * What start.tsx needs, without what main.tsx has begun with.
 * @param {ModuleInfo} moduleInfo
 */
function groupOf(moduleInfo) {
  const needed = neededBy(START, moduleInfo)
  for (const id of neededBy(MAIN, moduleInfo)) needed.delete(id)
  return needed
}

/** One file for all that the first load needs: many small ones wait for each other. */
export function firstLoadSplitting() {
  /** @type {Set<string> | undefined} */
  let needed
  return {
    // Or what main.tsx begins with would be drawn into the same file, and wait for it.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first load',
        /** @param {string} id @param {{ getModuleInfo: ModuleInfo }} context */
        name: (id, context) => {
          needed ??= groupOf((module) => context.getModuleInfo(module))
          return needed.has(id) ? 'first' : null
        },
      },
    ],
  }
}

/**
 * Names in the page what main.tsx asks for at once, so that it comes beside main.tsx and not after it.
 * @returns {import('vite').Plugin}
 */
export function startBesideMain() {
  return {
    name: 'start-beside-main',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const start = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.facadeModuleId === START,
        )
        const files = start?.type === 'chunk' ? [start.fileName, ...start.imports] : []
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }))
      },
    },
  }
}
