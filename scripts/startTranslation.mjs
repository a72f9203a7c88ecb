import path from 'node:path'
import { WORDS } from './wordModules.mjs'

/** Two files may call their words the same. @param {string} module */
const nameOf = (module) => `${module}InEnglish`

/**
 * Text of a translation in which everything is English still: a file to begin with.
 * @param {readonly import('./wordModules.mjs').WordModule[]} modules
 * @param {string} file where it will stand; its name is taken for the tag of the language
 */
export function startText(modules, file) {
  const folder = path.relative(path.dirname(file), WORDS).split(path.sep).join('/')
  const from = (/** @type {string} */ module) => `'${folder}/${module}.ts'`
  const own = modules.filter(({ module }) => module !== 'language')
  return [
    ...own.map(
      ({ module, name }) => `import { ${name} as ${nameOf(module)} } from ${from(module)}`,
    ),
    `import type { Translation } from ${from('translation')}`,
    '',
    '/** Replace what is in English still, text by text or file by file. */',
    'export const translation: Translation = {',
    `  language: { tag: '${path.basename(file, '.ts')}' },`,
    ...own.map(({ module }) => `  ${module}: { ...${nameOf(module)} },`),
    '}',
    '',
  ].join('\n')
}
