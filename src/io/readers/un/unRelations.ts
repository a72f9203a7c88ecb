import type { RecordPlace } from '../../../domain/import/importReport.ts'
import type { Relation } from '../../../domain/network/schema/relation.ts'
import { listWords } from '../../../words/lists.ts'
import type { ImportLog } from '../../reader/importLog.ts'

const words = listWords.un

/** An entry that is in the network, with its comments as one line. */
export interface UnComment {
  readonly id: string
  readonly comments: string
  readonly source: string
  readonly place: RecordPlace
}

/** The permanent reference numbers of the list: KPe.001, QDi.208. */
const REFERENCE = /\b[A-Z]{2}[ei]\.\d{3}\b/g
const SENTENCE_END = /[.!?][)"”]?\s+(?=["“(]?\p{Lu})/gu

/** Longer than any sentence of the list. */
const LONGEST_SENTENCE = 1000

/** The sentences of a text, each with the place where it ends; a full stop after which no capital follows ends none. */
function sentencesOf(text: string) {
  const sentences: { readonly text: string; readonly end: number }[] = []
  let start = 0
  for (const match of [...text.matchAll(SENTENCE_END), null]) {
    const end = match ? match.index + match[0].length : text.length
    const whole = text.slice(start, end).trim()
    const isLong = whole.length > LONGEST_SENTENCE
    sentences.push({ text: isLong ? `${whole.slice(0, LONGEST_SENTENCE)}…` : whole, end })
    start = end
  }
  return sentences
}

/**
 * Relations between entries of which one's comments name the other by its reference number. Names in prose without a number are
 * left in the text: who is meant, and how, only a reader can tell. `idOf` gives the entity of a reference number.
 */
export function unRelations(
  comments: readonly UnComment[],
  idOf: ReadonlyMap<string, string>,
  log: ImportLog,
): Relation[] {
  const relations = new Map<string, Relation>()
  for (const { id, comments: text, source, place } of comments) {
    const mentions = [...text.matchAll(REFERENCE)]
    const sentences = mentions.length > 0 ? sentencesOf(text) : []
    let at = 0
    for (const match of mentions) {
      while ((sentences[at]?.end ?? Infinity) <= match.index) at += 1
      const [reference] = match
      const target = idOf.get(reference)
      const relationId = `${id}-names-${target}`
      if (target === undefined) log.skipped(words.mentions, place, words.mentionOpen(reference))
      else if (target === id) log.skipped(words.mentions, place, words.toItself)
      else if (relations.has(relationId)) {
        log.merged(words.mentions, place, words.sameMention(reference))
      } else {
        log.kept(words.mentions)
        relations.set(relationId, {
          id: relationId,
          source: id,
          target,
          type: 'related_to',
          wording: words.wording,
          legality: 'unknown',
          sources: [source],
          evidence: sentences[at]?.text ?? text,
        })
      }
    }
  }
  return [...relations.values()]
}
