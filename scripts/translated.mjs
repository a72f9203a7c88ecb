import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { WORDS, wordModules } from './wordModules.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MARK = '?translated'

/** @typedef {import('../src/words/translation.ts').Translation} Translation */

/**
 * The file that the variable TRANSLATION names, from the folder of the project.
 * @returns {string | null}
 */
export function translationFile() {
  const named = process.env['TRANSLATION']
  return named ? path.resolve(ROOT, named) : null
}

/**
 * Reads a translation.
 * @param {string} file
 * @returns {Promise<Translation>}
 * @throws when it says nothing for a file of words
 */
export async function readTranslation(file) {
  /** @type {{ module: { translation?: Translation } }} */
  const { module } = await runnerImport(file, { root: ROOT, configFile: false, logLevel: 'error' })
  const { translation } = module
  if (!translation) throw new Error(`${file} does not export a constant named translation.`)
  const missing = wordModules().filter((words) => !(words.module in translation))
  if (missing.length > 0)
    throw new Error(`${file} has no words for: ${missing.map((words) => words.module).join(', ')}`)
  return translation
}

/**
 * Answers every import of a file of src/words from one translation. The translation itself gets the real ones, so that
 * it may take over what it does not say anew.
 * @returns {import('vite').Plugin[]} empty without a translation
 */
export function translated() {
  const translation = translationFile()
  if (translation === null) return []
  const modules = new Map(wordModules().map((words) => [path.normalize(words.file), words]))
  return [
    {
      name: 'translated',
      enforce: 'pre',
      resolveId(source, importer) {
        if (importer === undefined || !source.startsWith('.')) return null
        const from = path.normalize(importer.replace(/\?.*$/, ''))
        if (from === translation || from.startsWith(WORDS)) return null
        const file = path.resolve(path.dirname(from), source)
        return modules.has(file) ? `${file}${MARK}` : null
      },
      load(id) {
        if (!id.endsWith(MARK)) return null
        const words = modules.get(path.normalize(id.slice(0, -MARK.length)))
        if (!words) return null
        return `import { translation } from ${JSON.stringify(translation)}
export const ${words.name} = translation.${words.module}`
      },
      async transformIndexHtml(html) {
        const { language, app } = await readTranslation(translation)
        return html
          .replace(/(<html lang=)"[^"]*"/, (_, tag) => `${tag}"${language.tag}"`)
          .replace(/<title>[^<]*/, () => `<title>${app.title}`)
      },
    },
  ]
}
