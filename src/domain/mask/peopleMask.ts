import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { Entity } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { initialsFor, nameMasker, namesOf } from './nameMasker.ts'
import { isMaskedPerson } from './isMaskedPerson.ts'
import { ordinaryWords } from './ordinaryWords.ts'
import { foldedSurnames, surnameMasker } from './surnameMasker.ts'
import { neutralIds, tellingIds, type IdFor } from './neutralIds.ts'
import { typedMasker } from './typedMasker.ts'

/** How the people of a network are masked. */
export interface PeopleMask {
  readonly people: ReadonlySet<Entity>
  /** puts initials for names, for surnames alone, and neutral ids for ids that tell who somebody is, into a text */
  readonly say: (text: string) => string
  /** the same of what somebody typed to search for, which may be part of a name */
  readonly typed: (text: string) => string
  /** whether an address, its escapes read, tells who somebody is */
  readonly tellsUrl: (url: string) => boolean
  /** the id a row goes by for others */
  readonly idFor: IdFor
}

const asItIs = (text: string) => text

function maskOf(file: NetworkFile, people: readonly Entity[]): PeopleMask | null {
  if (people.length === 0) return null
  const initials = initialsFor(people)
  const names = nameMasker(initials) ?? asItIs
  // What is made of the id of a person tells as much as that.
  const ids = nameMasker(new Map(people.map(({ id }) => [id, ''] as const))) ?? asItIs
  const masked = new Set(people)
  const others = file.entities.filter((entity) => !masked.has(entity))
  const ordinary = ordinaryWords(file, others, names, foldedSurnames(people))
  const surnames = surnameMasker(people, ordinary)
  const tells = (id: string) => names(id) !== id || ids(id) !== id || surnames.isIn(id)
  const idFor = neutralIds(file, people, tells)
  const whole = nameMasker(new Map([...initials, ...tellingIds(people, idFor)])) ?? asItIs
  const say = (text: string) => surnames.say(whole(text))
  const tellsUrl = (url: string) => say(url) !== url || surnames.isIn(url)
  const typed = typedMasker(people, others.flatMap(namesOf).map(say))
  return { people: masked, say, typed: (text) => typed(say(text)), tellsUrl, idFor }
}

/** How the people of a network who are not listed, charged or convicted are masked; null where there are none. */
export const peopleMask = memoizeLast((file: NetworkFile) =>
  maskOf(file, file.entities.filter(isMaskedPerson)),
)

/** Whoever is masked in either of two versions of a network, in which the same id is the same person. */
function maskedInEither(a: NetworkFile, b: NetworkFile): readonly Entity[] {
  const entities = [...a.entities, ...b.entities]
  const ids = new Set(entities.filter(isMaskedPerson).map(({ id }) => id))
  return entities.filter(({ id, type }) => type === 'facilitator_person' && ids.has(id))
}

/** How many people are masked where two versions of a network stand side by side. */
export function maskedPeopleOf(a: NetworkFile, b: NetworkFile): number {
  return new Set(maskedInEither(a, b).map(({ id }) => id)).size
}

/** How people are masked where two versions of a network stand side by side: whoever is masked in either, with the same id in both. */
export function versionsMask(a: NetworkFile, b: NetworkFile): PeopleMask | null {
  const both = {
    ...a,
    entities: [...a.entities, ...b.entities],
    relations: [...a.relations, ...b.relations],
    sources: [...a.sources, ...b.sources],
    cases: [...(a.cases ?? []), ...(b.cases ?? [])],
  }
  return maskOf(both, maskedInEither(a, b))
}
