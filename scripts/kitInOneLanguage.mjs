import { readdirSync } from 'node:fs'
import path from 'node:path'
import { readTranslation, translationFile } from './translated.mjs'

/** A table of words of the interface kit, in one language: `…/react-aria/…/intl/menu/de-DE.mjs`. */
const WORD_TABLE = /\/react-(?:aria|stately)[^/]*\/.*\/intl\/(?:[^/]+\/)?([a-z]{2}-[A-Z]{2})\.mjs$/
const ENGLISH = 'en-US'

/**
 * The table that speaks a language best: the same country if there is one, then the same language, else English.
 * @param {readonly string[]} tables names such as `de-DE`
 * @param {string} tag of the language (BCP 47)
 */
export function tableFor(tables, tag) {
  const [language] = tag.split('-')
  return (
    tables.find((table) => table === tag) ??
    [ENGLISH, ...tables].find((table) => table.startsWith(`${language}-`)) ??
    ENGLISH
  )
}

/**
 * Leaves out of a build what the interface kit says in thirty languages that the atlas does not speak: some 11 KiB of the
 * first load, compressed. Readers in other languages hear the kit in the language of everything else.
 * @returns {import('vite').Plugin}
 */
export function kitInOneLanguage() {
  let tag = 'en'
  return {
    name: 'kit-in-one-language',
    apply: 'build',
    async buildStart() {
      const translation = translationFile()
      if (translation !== null) tag = (await readTranslation(translation)).language.tag
    },
    load(id) {
      const [file] = id.split('?')
      const [, own] = WORD_TABLE.exec((file ?? '').replaceAll('\\', '/')) ?? []
      if (!file || !own) return null
      const tables = readdirSync(path.dirname(file)).filter((name) => name.endsWith('.mjs'))
      const spoken = tableFor(
        tables.map((name) => name.slice(0, -'.mjs'.length)),
        tag,
      )
      return own === spoken ? null : `export { default } from './${spoken}.mjs'`
    },
  }
}
