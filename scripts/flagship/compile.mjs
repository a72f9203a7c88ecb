import { readFileSync } from 'node:fs'
import { correct } from './correct.mjs'
import { entityFromFacts, relationFromFacts, sourceFromFacts } from './fromFacts.mjs'
import { inOrder } from './inOrder.mjs'
import { latinNames } from './latinNames.mjs'
import { META } from './meta.mjs'
import { TOPICS } from './topics.mjs'

/**
 * @typedef {import('./correct.mjs').Correction} Correction
 * @typedef {import('./correct.mjs').Item} Item
 * @typedef {ReturnType<typeof import('./readFacts.mjs').readFacts>} Facts
 * @typedef {{ addedSources: Item[], sources: Correction[], entities: Correction[], relations: Correction[] }} Corrections
 */

/** @param {string} file */
function list(file) {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}

/** @returns {Corrections} */
function allCorrections() {
  return {
    addedSources: list('addedSources.json'),
    sources: list('correctSources.json'),
    entities: list('correctEntities.json'),
    relations: list('correctRelations.json'),
  }
}

/**
 * The network of the facts as given, split into fields but not corrected; only the placeholder is marked. The check
 * figures of the design hold for its flow graph.
 * @param {Facts} facts
 */
export function compileAsGiven(facts) {
  const placeholder = {
    ids: ['kr-end'],
    set: { placeholder: true },
    why: 'A placeholder, not an actor',
    source: 'design',
  }
  return compile(
    facts,
    { addedSources: [], sources: [], entities: [placeholder], relations: [] },
    [],
    [],
  ).network
}

/**
 * The network file made of the facts and the corrections, with the list of every change.
 * @param {Facts} facts
 */
export function compile(
  facts,
  corrections = allCorrections(),
  stories = list('stories.json'),
  lessons = list('lessons.json'),
) {
  /** @type {Map<string, string[]>} */
  const topicsOf = new Map()
  for (const { id = '', case: group = '' } of facts.topics) {
    const topic = TOPICS[group]
    if (!topic) throw new Error(`No topic is known for ${group}`)
    topicsOf.set(id, [...(topicsOf.get(id) ?? []), topic.id])
  }

  const sources = correct(
    [...facts.sources.map(sourceFromFacts), ...corrections.addedSources],
    corrections.sources,
  )
  const entities = correct(facts.entities.map(entityFromFacts), corrections.entities)
  const relations = correct(
    facts.relations.map((row) => relationFromFacts(row, topicsOf.get(row.id ?? '') ?? [])),
    corrections.relations,
  )
  return {
    network: {
      kind: 'chokepoint-atlas/network',
      version: 1,
      meta: META,
      sources: sources.items.map((item) => inOrder('source', item)),
      cases: Object.values(TOPICS).map(({ id, title }) => ({ id, title, kind: 'topic' })),
      entities: entities.items.map((item) => inOrder('entity', withLatinName(item))),
      relations: relations.items.map((item) => inOrder('relation', item)),
      stories,
      lessons,
    },
    changes: {
      sources: sources.changes,
      entities: entities.changes,
      relations: relations.changes,
    },
  }
}

/** @param {import('./correct.mjs').Item} entity */
function withLatinName(entity) {
  const { nativeName } = entity
  if (typeof nativeName !== 'string') return entity
  const latinName = latinNames[nativeName]
  if (!latinName) throw new Error(`No Latin form is known of ${nativeName}`)
  return { ...entity, latinName }
}

/**
 * The text of a network file as it is committed.
 * @param {unknown} network
 */
export function toText(network) {
  return `${JSON.stringify(network, null, 1)}\n`
}
