import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { tableFor } from '../../scripts/kitInOneLanguage.mjs'
import { startText } from '../../scripts/startTranslation.mjs'
import { readTranslation } from '../../scripts/translated.mjs'
import { allWordsText, wordModules } from '../../scripts/wordModules.mjs'
import { filterWords } from '../../src/words/filter.ts'
import { tourWords } from '../../src/words/tour.ts'
import type { Translation } from '../../src/words/translation.ts'
import { runAtlasIn } from '../support/runAtlas.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-words-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of that text in a folder of its own. */
function written(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('what a translation must hold', () => {
  it('is every file of words: after adding one, run `npm run words`', () => {
    const listed = readFileSync('src/words/allWords.ts', 'utf8')
    expect(listed).toBe(allWordsText(wordModules()))
  })

  it('is one constant of each file, so that none is left out', () => {
    written('two.ts', 'export const oneWords = {}\nexport const otherWords = {}\n')
    expect(() => wordModules(folder)).toThrow('src/words/two.ts must export one constant')
  })

  it('is any text where there is a text, and the same arguments where there are some', () => {
    expectTypeOf<Translation['tour']['next']>().toEqualTypeOf<string>()
    expectTypeOf<Translation['network']['count']>().parameters.toEqualTypeOf<
      [number: number, noun: { readonly one: string; readonly many: string }]
    >()
    expectTypeOf<Translation['whatIf']['adapt']['pairs']>().returns.toEqualTypeOf<string>()
    expectTypeOf<typeof tourWords>().toExtend<Translation['tour']>()
    expectTypeOf<Omit<typeof tourWords, 'skip'>>().not.toExtend<Translation['tour']>()
  })

  it('can begin with everything in English', async () => {
    const file = written('fr.ts', startText(wordModules(), path.join(folder, 'fr.ts')))
    const { language, ...words } = await readTranslation(file)
    expect(language.tag).toBe('fr')
    expect([words.tour, words.filter.facets]).toEqual([tourWords, filterWords.facets])
    expect(Object.keys({ ...words, language }).toSorted()).toEqual(
      wordModules().map(({ module }) => module),
    )
  })

  it('is told when a build begins, not when a reader finds a gap', async () => {
    const file = written('gap.ts', "export const translation = { language: { tag: 'de' } }\n")
    await expect(readTranslation(file)).rejects.toThrow(/has no words for: app, bestStops,/)
    const none = written('none.ts', 'export const words = {}\n')
    await expect(readTranslation(none)).rejects.toThrow('constant named translation')
  })
})

it('the interface kit speaks the language of the translation, or English', () => {
  const tables = ['de-DE', 'en-US', 'pt-BR', 'pt-PT']
  expect(
    ['de', 'de-CH', 'pt-PT', 'pt', 'en', 'en-GB', 'la'].map((tag) => tableFor(tables, tag)),
  ).toEqual(['de-DE', 'de-DE', 'pt-PT', 'pt-BR', 'en-US', 'en-US', 'en-US'])
})

it('the command line speaks it too', async () => {
  const { exitCode, out } = await runAtlasIn(
    { TRANSLATION: 'tests/support/pseudoTranslation.ts' },
    'validate',
    'public/data/lantern.json',
  )
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^⟦.*lantern\.json is valid: .*⟧/)
})
