import { FLOWS, type Flow } from '../../../../domain/network/relationType.ts'
import { ROUTE_ROLES, type Entity } from '../../../../domain/network/schema/entity.ts'
import {
  CONFIDENCES,
  LEGALITIES,
  type Confidence,
  type Legality,
} from '../../../../domain/network/schema/relation.ts'
import { SOURCE_TYPES, type Source } from '../../../../domain/network/schema/source.ts'
import { foldText } from '../../../../lib/foldText.ts'
import { networkWords } from '../../../../words/network.ts'

function oneOf<Word extends string>(
  words: readonly Word[],
  synonyms: Readonly<Record<string, Word>> = {},
): (text: string) => Word | null {
  const table = new Map<string, Word>(Object.entries(synonyms))
  for (const word of words) table.set(foldText(word), word)
  return (text) => table.get(foldText(text)) ?? null
}

const confidenceWords = {
  certain: 'high',
  confirmed: 'high',
  strong: 'high',
  probable: 'medium',
  likely: 'medium',
  moderate: 'medium',
  weak: 'low',
  possible: 'low',
  상: 'high',
  중: 'medium',
  하: 'low',
  高: 'high',
  中: 'medium',
  低: 'low',
} as const
const legalityWords = {
  legal: 'licit',
  lawful: 'licit',
  illegal: 'illicit',
  unlawful: 'illicit',
  suspected: 'alleged',
  charged: 'alleged',
  合法: 'licit',
  非法: 'illicit',
} as const

/** Words that a cell may hold as they stand in the network file or as the interface writes them; null for any other. */
export const confidenceOfText: (text: string) => Confidence | null = oneOf(
  CONFIDENCES,
  confidenceWords,
)
export const legalityOfText: (text: string) => Legality | null = oneOf(LEGALITIES, legalityWords)
export const flowOfText: (text: string) => Flow | null = oneOf(FLOWS)
export const routeRoleOfText: (text: string) => NonNullable<Entity['routeRole']> | null =
  oneOf(ROUTE_ROLES)
export const sourceTypeOfText: (text: string) => Source['type'] | null = oneOf(
  SOURCE_TYPES,
  Object.fromEntries(SOURCE_TYPES.map((type) => [foldText(networkWords.sourceTypes[type]), type])),
)
export const truthOfText: (text: string) => 'yes' | 'no' | null = oneOf(['yes', 'no'], {
  true: 'yes',
  1: 'yes',
  x: 'yes',
  y: 'yes',
  false: 'no',
  0: 'no',
  n: 'no',
  '': 'no',
})
