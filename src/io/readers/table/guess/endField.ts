import type { RelationField } from '../../../../domain/import/tableMapping.ts'
import type { RelationType } from '../../../../domain/network/relationType.ts'
import { FROM_WORDS, TO_WORDS } from './headingWords.ts'

const from = new Set(FROM_WORDS.split('|'))
const to = new Set(TO_WORDS.split('|'))

const ABOUT_AN_END =
  /^(?:name|names|company|company name|id|code id|country|nation|country code|iso|country iso|country name|type|entity type|kind)$/
const BEHIND =
  / (company name|entity type|country code|country name|names?|company|id|country|nation|iso|type|kind)$/
const BEFORE = /^(name|id|country|type|nation) (?:of )?(?:the )?/

const PARTS: Readonly<Record<string, 'Name' | 'Country' | 'Type'>> = {
  name: 'Name',
  names: 'Name',
  company: 'Name',
  'company name': 'Name',
  country: 'Country',
  'country code': 'Country',
  'country name': 'Country',
  nation: 'Country',
  iso: 'Country',
  type: 'Type',
  'entity type': 'Type',
  kind: 'Type',
}

const sideOf = (words: string) => (from.has(words) ? 'from' : to.has(words) ? 'to' : null)

/** Which end of a relation a folded heading is about, and what of it: "shipper" the end itself, "shipper country" where it is. */
export function endField(folded: string): RelationField | null {
  const whole = sideOf(folded)
  if (whole) return whole
  for (const pattern of [BEHIND, BEFORE]) {
    const match = pattern.exec(folded)
    if (!match) continue
    const side = sideOf(folded.replace(pattern, ''))
    if (!side || !ABOUT_AN_END.test(match[1] ?? '')) continue
    const part = PARTS[match[1] ?? '']
    return part ? `${side}${part}` : side
  }
  return null
}

const MEANT: readonly (readonly [RegExp, RelationType])[] = [
  [
    /^(?:shipper|seller|supplier|exporter|consignor|vendor|verkaufer|lieferant|fournisseur|vendeur|продавец|поставщик|экспортер|发货人|卖方|供应商|出口商|송하인|판매자|공급자|수출자)/,
    'supplies',
  ],
  [/^(?:payer|remitter|付款人)/, 'pays'],
  [/^(?:owner|shareholder|holder)/, 'owns'],
]

/** What every relation of a table is whose end is headed so: a shipper supplies, a payer pays. Null where a heading says nothing of it. */
export function meantByHeading(folded: string): RelationType | null {
  return MEANT.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
