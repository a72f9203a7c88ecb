import { foldText } from '../../lib/foldText.ts'
import type { Entity } from '../network/schema/entity.ts'

/** Kinds of text an entity is found by, in the order that decides between equal matches. */
export const SEARCHED = [
  'name',
  'alias',
  'nativeName',
  'latinName',
  'identifier',
  'listReference',
] as const

export type Searched = (typeof SEARCHED)[number]

/** One text an entity is found by. */
export interface SearchText {
  readonly on: Searched
  readonly text: string
  readonly folded: string
}

/** Every text an entity is found by; an identifier is its value alone, as people paste it. */
export function searchTexts(entity: Entity): readonly SearchText[] {
  const { name, aliases = [], nativeName, latinName, identifiers = {}, listings = [] } = entity
  const texts: Readonly<Record<Searched, readonly (string | undefined)[]>> = {
    name: [name],
    alias: aliases,
    nativeName: [nativeName],
    latinName: [latinName],
    identifier: Object.values(identifiers),
    listReference: listings.map(({ reference }) => reference),
  }
  return SEARCHED.flatMap((on) =>
    texts[on].flatMap((text) => (text === undefined ? [] : [{ on, text, folded: foldText(text) }])),
  )
}
