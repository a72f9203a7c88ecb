/** A table of words of the interface kit, in one language: `…/react-aria/…/intl/menu/de-DE.mjs`. */
const WORD_TABLE = /\/react-(?:aria|stately)[^/]*\/.*\/intl\/(?:[^/]+\/)?([a-z]{2}-[A-Z]{2})\.mjs$/
const LANGUAGE = 'en-US'

/**
 * Leaves out of a build what the interface kit says in thirty languages that the atlas does not speak: some 11 KiB of the
 * first load, compressed. Readers in other languages hear the kit in the language of everything else.
 * @returns {import('vite').Plugin}
 */
export function kitInEnglish() {
  return {
    name: 'kit-in-english',
    apply: 'build',
    load(id) {
      const [, language] = WORD_TABLE.exec(id.replaceAll('\\', '/')) ?? []
      if (!language || language === LANGUAGE) return null
      return `export { default } from './${LANGUAGE}.mjs'`
    },
  }
}
