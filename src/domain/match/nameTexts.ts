import type { Entity } from '../network/schema/entity.ts'

/** One name of an entity that others are compared with, and what it is to the entity. */
export interface NameText {
  readonly on: 'name' | 'alias' | 'nativeName' | 'latinName'
  readonly text: string
}

/** A short form behind the name: "Munitions Industry Department (MID)". */
const WITH_SHORT_FORM = /^(.{4,}?)\s*\(([^()]{2,})\)$/

function parts(text: string): readonly string[] {
  const [, long, short] = WITH_SHORT_FORM.exec(text) ?? []
  return long === undefined || short === undefined ? [text] : [text, long, short]
}

/** Every name an entity goes by, each once; of a name with a short form in brackets also either alone. */
export function nameTexts({ name, aliases = [], nativeName, latinName }: Entity): NameText[] {
  const texts: NameText[] = [
    ...parts(name).map((text) => ({ on: 'name' as const, text })),
    ...aliases.flatMap(parts).map((text) => ({ on: 'alias' as const, text })),
    ...(nativeName === undefined ? [] : [{ on: 'nativeName' as const, text: nativeName }]),
    ...(latinName === undefined ? [] : [{ on: 'latinName' as const, text: latinName }]),
  ]
  const seen = new Set<string>()
  return texts.filter(({ text }) => !seen.has(text) && seen.add(text))
}
