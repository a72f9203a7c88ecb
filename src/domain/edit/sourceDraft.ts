import { editProblemWords } from '../../words/editProblems.ts'
import { limitProblems } from '../network/check/limitProblems.ts'
import { schemaProblems } from '../network/check/schemaProblems.ts'
import { LIMITS } from '../network/limits.ts'
import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import { sourceSchema, type Source } from '../network/schema/source.ts'
import { marked } from './edited.ts'
import { newId } from './newId.ts'
import { withFields } from './withFields.ts'

/** A source as it is being written. */
export interface SourceDraft {
  readonly title: string
  readonly publisher: string
  /** partial ISO date, or empty */
  readonly date: string
  /** what the publisher leaves open about the date, or empty */
  readonly dateNote: string
  /** web address, or empty */
  readonly url: string
  readonly type: Source['type']
}

/** What something rests on: sources of the network by id, and one that is new to it. */
export interface CitedDraft {
  readonly sources: readonly string[]
  readonly newSource: SourceDraft | null
}

export const EMPTY_SOURCE: SourceDraft = {
  title: '',
  publisher: '',
  date: '',
  dateNote: '',
  url: '',
  type: 'press',
}

/** What a person changes of a source, as it stands. */
export function sourceDraftOf(source: Source): SourceDraft {
  return {
    title: source.title,
    publisher: source.publisher,
    date: source.date ?? '',
    dateNote: source.dateNote ?? '',
    url: source.url ?? '',
    type: source.type,
  }
}

/** Prefix of paths to fields of the new source. */
export const NEW_SOURCE = 'newSource'

interface Cited {
  /** ids, the new one last */
  readonly ids: string[]
  /** what the file has to hold besides */
  readonly added: Source | null
  readonly problems: readonly Problem[]
}

function sourceOf(draft: SourceDraft, network: Network): Source {
  const texts = {
    title: draft.title.trim(),
    publisher: draft.publisher.trim(),
    date: draft.date.trim(),
    dateNote: draft.dateNote.trim(),
    url: draft.url.trim(),
  }
  const id = newId(`${texts.publisher} ${texts.date || texts.title}`, 'source', (taken) =>
    network.sourceById.has(taken),
  )
  const row = { id, title: texts.title, publisher: texts.publisher, type: draft.type }
  const { date, dateNote, url } = texts
  return marked(withFields<Source>(row, { date, dateNote, url }))
}

/** What a source would be refused for, by field. */
export function sourceProblems(source: Source): Problem[] {
  const found = [...limitProblems(source), ...schemaProblems(sourceSchema, source)].filter(
    ({ path }) => path !== 'title' && path !== 'publisher',
  )
  if (source.title === '') found.push({ path: 'title', sentence: editProblemWords.noTitle })
  if (source.publisher === '')
    found.push({ path: 'publisher', sentence: editProblemWords.noPublisher })
  return found
}

/** The sources that a draft names. Nothing may rest on none. */
export function citedBy({ sources, newSource }: CitedDraft, network: Network): Cited {
  const added = newSource && sourceOf(newSource, network)
  const ids = [...new Set(sources), ...(added ? [added.id] : [])]
  const problems: Problem[] = (added ? sourceProblems(added) : []).map(({ path, sentence }) => ({
    path: `${NEW_SOURCE}.${path}`,
    sentence,
  }))
  if (ids.length === 0) problems.push({ path: 'sources', sentence: editProblemWords.noSource })
  if (added && network.sources.length >= LIMITS.sources) {
    const { full, sources: what } = editProblemWords
    problems.push({ path: 'sources', sentence: full(LIMITS.sources, what) })
  }
  return { ids, added, problems }
}
