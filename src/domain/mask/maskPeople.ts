import type { Entity } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { initialsOf } from './initialsOf.ts'
import { isNamedInRecords } from './isNamedInRecords.ts'

/** Whether a person's name is to be left out where others see or get the network. */
export function isMaskedPerson(entity: Entity): boolean {
  return (
    entity.type === 'facilitator_person' && entity.unnamed !== true && !isNamedInRecords(entity)
  )
}

/** What is left of a masked person. Fields nobody here knows go too: birth dates, numbers of passports, home addresses. */
function maskEntity(person: Entity): Entity {
  const { id, type, country, role, status, listings, routeRole, sources } = person
  const kept = { country, role, status, listings, routeRole }
  const given = Object.entries(kept).filter(([, value]) => value !== undefined)
  return { id, name: initialsOf(person.name), type, ...Object.fromEntries(given), sources }
}

const escapeForPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Names so short that they stand in other words by chance are left alone in running text. */
const SHORTEST = 4
const isCjk = (text: string) =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

function namesOf({ name, aliases = [], nativeName, latinName }: Entity): string[] {
  const names = [name, ...aliases, nativeName, latinName].filter((one) => one !== undefined)
  return names.filter((one) => one.length >= SHORTEST || (isCjk(one) && one.length > 1))
}

/** Puts initials for the names of people into a text; null where there is nobody to mask. */
function nameMasker(people: readonly Entity[]): ((text: string) => string) | null {
  const initials = new Map<string, string>()
  for (const person of people)
    for (const name of namesOf(person)) initials.set(name.toLowerCase(), initialsOf(person.name))
  if (initials.size === 0) return null
  // Longer names first, so that no part of one is masked by itself.
  const longestFirst = [...initials.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(
    longestFirst
      .map((name) =>
        isCjk(name)
          ? escapeForPattern(name)
          : `(?<![\\p{L}\\p{N}])${escapeForPattern(name)}(?![\\p{L}\\p{N}])`,
      )
      .join('|'),
    'giu',
  )
  return (text) => text.replaceAll(pattern, (found) => initials.get(found.toLowerCase()) ?? found)
}

/** Puts initials for the names of a network's masked people into a text about it. */
export function peopleMasker(file: NetworkFile): (text: string) => string {
  return nameMasker(file.entities.filter(isMaskedPerson)) ?? ((text) => text)
}

/** Fields whose text is no prose but an address or a name by which rows find each other. */
const REFERENCES = new Set([
  'id',
  'url',
  'source',
  'target',
  'sources',
  'cases',
  'entity',
  'entities',
  'highlight',
  'accept',
  'stop',
  'supposedListed',
  'after',
  'view',
])

// A checked file is at most LIMITS.nesting levels deep.
function maskTexts(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((entry) => maskTexts(entry, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inside]) => [
      field,
      REFERENCES.has(field) && !isListOfRows(inside) ? inside : maskTexts(inside, mask),
    ]),
  )
}

/** `sources` and `cases` of the file are rows; those of an entity are ids. */
function isListOfRows(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object'
}

/**
 * The network with every person left out by name who is not listed, charged or convicted: initials for the name, in all
 * texts too; aliases, native names, identifiers and unknown fields dropped. Ids stay, so that views still fit. The same
 * file where there is nobody to mask.
 */
export function maskPeople(file: NetworkFile): NetworkFile {
  const people = file.entities.filter(isMaskedPerson)
  if (people.length === 0) return file
  const masked = new Set(people)
  const mask = nameMasker(people) ?? ((text: string) => text)
  const entities = file.entities.map((entity) => (masked.has(entity) ? maskEntity(entity) : entity))
  return maskTexts({ ...file, entities }, mask) as NetworkFile
}
