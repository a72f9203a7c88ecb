import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with every sentence of the interface. */
export const WORDS = fileURLToPath(new URL('../src/words/', import.meta.url))

/** What stands in the folder beside the words: types only. */
const TYPES = new Set(['allWords.ts', 'translation.ts'])

/** @typedef {{ module: string, name: string, file: string }} WordModule */

/**
 * The modules of words, in order of the alphabet: the file's name without ending, and what it exports.
 * @param {string} [folder]
 * @returns {WordModule[]}
 * @throws when a file does not export exactly one constant
 */
export function wordModules(folder = WORDS) {
  return readdirSync(folder)
    .filter((file) => /^\w+\.ts$/.test(file) && !TYPES.has(file))
    .toSorted()
    .map((base) => {
      const file = path.join(folder, base)
      const exported = [...readFileSync(file, 'utf8').matchAll(/^export (\w+) (\w+)/gm)]
      const [, kind, name] = exported[0] ?? []
      if (exported.length !== 1 || kind !== 'const' || name === undefined)
        throw new Error(`src/words/${base} must export one constant with all its words.`)
      return { module: base.slice(0, -'.ts'.length), name, file }
    })
}

/**
 * Text of src/words/allWords.ts: the type of all words, so that the compiler knows what a translation must hold.
 * @param {readonly WordModule[]} modules
 */
export function allWordsText(modules) {
  const imports = modules.map(({ module, name }) => {
    const specifier = name === module ? name : `${name} as ${module}`
    return `import type { ${specifier} } from './${module}.ts'`
  })
  return [
    ...imports,
    '',
    '/** The words of every file of this folder, by its name. Written by `npm run words`. */',
    'export interface AllWords {',
    ...modules.map(({ module }) => `  readonly ${module}: typeof ${module}`),
    '}',
    '',
  ].join('\n')
}
