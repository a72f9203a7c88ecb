import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { OWNERSHIP_RULES } from '../../../src/domain/ownership/ownershipRules.ts'
import { flagship } from './flagship.ts'
import { BUILD } from './prepareRun.ts'

/** Fields whose values are codes of ours that the interface must say in words. */
const CODES = new Set(['id', 'type', 'kind', 'legality', 'confidence', 'flow', 'routeRole'])

const LANGUAGE = 'de'
const named = (code: string, style: 'long' | 'short') =>
  new Intl.DisplayNames([LANGUAGE], { type: 'region', style }).of(code) ?? code

/** Every text that a network file carries, and the names of its countries. */
function textsOf(value: unknown, field = ''): string[] {
  if (typeof value === 'string' && field === 'country')
    return /^[A-Z]{2}$/.test(value) ? [named(value, 'long'), named(value, 'short')] : [value]
  if (typeof value === 'string' && field === 'url') return [value, new URL(value).hostname]
  if (typeof value === 'string') return CODES.has(field) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field))
  if (typeof value !== 'object' || value === null) return []
  const isNamed = field === 'identifiers'
  const names = isNamed ? Object.entries(value).map((parts) => parts.join(' ')) : []
  return [...names, ...Object.entries(value).flatMap(([name, one]) => textsOf(one, name))]
}

const shipped = JSON.parse(readFileSync(path.join(BUILD, 'data/index.json'), 'utf8')) as unknown

/** Texts of the flagship, of the list of networks and of the laws the rules of ownership stand in, the longest first, so that a name inside a sentence is not taken out before the sentence. */
const DATA = [...new Set(textsOf([flagship, shipped, OWNERSHIP_RULES]))].toSorted(
  (a, b) => b.length - a.length,
)

/** Every text on the page, and every attribute that is read out or shown, but for what says that it is in English. */
function textsOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']
    const SHOWN = ['title', 'placeholder', 'alt', ...ATTRIBUTES]
    const texts: string[] = []
    const walk = (element: Element) => {
      if (element.getAttribute('lang') === 'en') return
      for (const name of SHOWN) texts.push(element.getAttribute(name) ?? '')
      if (['SCRIPT', 'STYLE', 'KBD', 'TEMPLATE'].includes(element.tagName)) return
      // What a search found is marked within a name.
      if (element.querySelector(':scope > mark')) texts.push(element.textContent)
      else
        for (const child of element.childNodes)
          if (child instanceof Element) walk(child)
          else if (child instanceof Text) texts.push(child.data)
    }
    walk(document.body)
    return [...new Set(texts.filter((text) => /\p{L}/u.test(text)))]
  })
}

/** A text without what stands in brackets, brackets within brackets too. */
function outsideBrackets(text: string): string {
  let depth = 0
  return text
    .split(/([⟦⟧])/)
    .filter((part) => {
      if (part === '⟦') depth += 1
      if (part === '⟧') depth -= 1
      return depth === 0 && part !== '⟧'
    })
    .join('')
}

/** What is left of a text without the data of the network; a list may name a publisher by the beginning of its name. */
function withoutData(text: string): string {
  if (DATA.includes(text)) return ''
  const isBeginning = (part: string) => DATA.some((known) => known.startsWith(`${part} `))
  let left = text
    .split(', ')
    .filter((part) => !isBeginning(part))
    .join(', ')
  for (const known of DATA) if (left.includes(known)) left = left.replaceAll(known, '')
  return left
}

/** What was found of a text before: most stand on the page again and again. */
const isOurs = new Map<string, boolean>()

function isUnmarked(text: string): boolean {
  let answer = isOurs.get(text)
  if (answer === undefined)
    isOurs.set(text, (answer = /\p{L}/u.test(withoutData(outsideBrackets(text)))))
  return answer
}

/**
 * Texts on the page of the pseudo-translation that no file of words says, in whole or in part: neither in brackets, nor
 * data of the flagship network.
 * @param known what else may stand there, such as words of the interface kit
 */
export async function unmarkedTexts(page: Page, known: readonly RegExp[]): Promise<string[]> {
  const texts = await textsOnPage(page)
  return texts.filter((text) => !known.some((said) => said.test(text.trim())) && isUnmarked(text))
}
