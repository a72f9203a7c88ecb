import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const KIT = 'react-aria-components'
const IMPORT = /import \{([^}]*)\} from 'react-aria-components'/g

/**
 * Which part of the interface kit exports what: a part of the same name if there is one, else the part that exports least.
 * @param {ReadonlyMap<string, readonly string[]>} exportsOf names by part
 * @returns {Map<string, string>} part by name
 */
export function partsByName(exportsOf) {
  /** @type {Map<string, string>} */
  const parts = new Map()
  const smallestFirst = [...exportsOf].toSorted((a, b) => a[1].length - b[1].length)
  for (const [part, names] of smallestFirst)
    for (const name of names) if (!parts.has(name)) parts.set(name, part)
  for (const [part, names] of exportsOf) if (names.includes(part)) parts.set(part, part)
  return parts
}

/**
 * The same code with every import from the kit as a whole turned into imports from its parts.
 * @param {string} code
 * @param {ReadonlyMap<string, string>} parts
 */
export function importByPart(code, parts) {
  return code.replaceAll(IMPORT, (_, list) =>
    String(list)
      .split(',')
      .map((specifier) => specifier.trim())
      .filter((specifier) => specifier !== '' && !specifier.startsWith('type '))
      .map((specifier) => {
        const part = parts.get(specifier.split(' ')[0] ?? '')
        return `import { ${specifier} } from '${part ? `${KIT}/${part}` : KIT}'`
      })
      .join(';'),
  )
}

function installedParts() {
  const folder = path.dirname(createRequire(import.meta.url).resolve(KIT))
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs') && file !== 'index.mjs')
  const exportsOf = new Map(
    files.map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8')
      const names = [...text.matchAll(/\bas (\w+)(?=[,}])/g)].map(([, name = '']) => name)
      return [file.replace(/\.mjs$/, ''), names]
    }),
  )
  return partsByName(exportsOf)
}

/**
 * Imports the interface kit part by part. Through its index everything any panel uses counts as needed by every
 * file that uses anything of it, and the first load would carry the tables.
 * @returns {import('vite').Plugin}
 */
export function kitByPart() {
  /** @type {Map<string, string> | undefined} */
  let parts
  return {
    name: 'kit-by-part',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes(KIT)) return null
      parts ??= installedParts()
      return { code: importByPart(code, parts), map: null }
    },
  }
}
