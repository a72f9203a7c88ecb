import { FirmPools } from './firmPools.mjs'
import { seededRandom } from './seededRandom.mjs'

/**
 * @typedef {import('./seededRandom.mjs').SeededRandom} SeededRandom
 * @typedef {import('../../src/domain/network/schema/networkFile.ts').NetworkFile} NetworkFile
 * @typedef {NetworkFile['entities'][number]} Entity
 * @typedef {NetworkFile['relations'][number]} Relation
 */

const COUNTRIES = {
  CN: 38,
  KP: 12,
  HK: 10,
  RU: 8,
  SG: 5,
  MY: 4,
  DE: 4,
  US: 4,
  KR: 4,
  TW: 3,
  JP: 3,
  AE: 2,
  TR: 2,
  TH: 1,
}
/** From makers to end users; goods and money move down the stages. */
const STAGES = { 0: 45, 1: 25, 2: 20, 3: 10 }
const LAST_STAGE = 3
/** @type {readonly Partial<Record<Entity['type'], number>>[]} */
const TYPES = [
  { manufacturer: 9, component: 1 },
  { distributor: 4, trading_company: 4, facilitator_person: 1, vessel: 1 },
  { front_company: 5, shell_company: 2, bank: 1, facilitator_person: 1, shipping_company: 1 },
  { end_user: 6, state_programme: 3, government_body: 1 },
]
const RELATION_TYPES = { supplies: 50, transports: 20, pays: 15, owns: 15 }
const LEGALITIES = { unknown: 55, licit: 20, alleged: 15, illicit: 10 }
const SOURCES = 60
const ATTEMPTS = 20

/** @param {number} index @param {string} country @param {number} stage @param {SeededRandom} random */
function makeEntity(index, country, stage, random) {
  const sources = [`s${random.below(SOURCES)}`]
  /** @type {Entity} */
  const entity = {
    id: `f${index}`,
    name: `Seeded firm ${index} of ${country}`,
    aliases: random.chance(0.2) ? [`Firm No. ${index}`] : [],
    type: random.weighted(TYPES[stage] ?? {}),
    country,
    role: 'made up by a generator',
    sources,
  }
  if (random.chance(0.07))
    entity.listings = [
      { authority: 'Seeded list', date: `${2006 + random.below(18)}`, kind: 'designated', sources },
    ]
  return entity
}

/** @param {number} index @param {string} from @param {string} to @param {SeededRandom} random */
function makeRelation(index, from, to, random) {
  const type = random.weighted(RELATION_TYPES)
  const year = 2000 + random.below(25)
  // An owner stands at the end of the flow: what a subsidiary obtains reaches its parent.
  const [source, target] = type === 'owns' ? [to, from] : [from, to]
  /** @type {Relation} */
  const relation = {
    id: `r${index}`,
    source,
    target,
    type,
    amountUsd: Math.round(1000 * (1 - random.next()) ** (-1 / 1.5)),
    legality: random.weighted(LEGALITIES),
    sources: [`s${random.below(SOURCES)}`],
    evidence: 'A relation of a seeded network, for measuring only.',
  }
  if (random.chance(0.3)) relation.start = `${year}`
  return relation
}

/** @param {number} index @returns {NetworkFile['sources'][number]} */
function makeSource(index) {
  const type = index % 3 === 0 ? 'official' : 'press'
  return { id: `s${index}`, title: `Seeded source ${index}`, publisher: `P${index % 20}`, type }
}

/** @param {number} stage @param {SeededRandom} random */
function nextStage(stage, random) {
  if (stage === LAST_STAGE || random.chance(0.75)) return Math.min(LAST_STAGE, stage + 1)
  return random.chance(0.7) ? stage : Math.min(LAST_STAGE, stage + 2)
}

/**
 * A made-up procurement network, the same for the same numbers: firms in four stages from makers to end users, most
 * relations one stage down and inside one country, every firm with at least one relation, a few with very many.
 * @param {{ entities?: number, relations?: number, seed?: number }} [size] by default as many firms as one study of
 *   customs records counted in trade with the North (5,233)
 * @returns {NetworkFile}
 */
export function generateNetwork({
  entities: count = 5233,
  relations: wanted = 15_000,
  seed = 42,
} = {}) {
  const random = seededRandom(seed)
  const pools = new FirmPools()
  const firms = Array.from({ length: count }, (_, index) => {
    // The first firms fill every stage, so that each has somewhere to go.
    const stage = index <= LAST_STAGE ? index : Number(random.weighted(STAGES))
    const country = random.weighted(COUNTRIES)
    pools.add(stage, country, index)
    return { stage, country }
  })
  const entities = firms.map(({ stage, country }, i) => makeEntity(i, country, stage, random))
  /** @type {Relation[]} */
  const relations = []
  const joined = new Set()

  /** @param {number} from @param {number} to */
  const join = (from, to) => {
    const pair = from * count + to
    if (from === to || joined.has(pair)) return false
    joined.add(pair)
    for (const firm of [from, to]) {
      const facts = firms[firm]
      if (facts) pools.add(facts.stage, facts.country, firm)
    }
    relations.push(makeRelation(relations.length, `f${from}`, `f${to}`, random))
    return true
  }
  /** @param {number} firm joins it with another; an end user is the one that receives */
  const joinSomewhere = (firm) => {
    const { stage, country } = firms[firm] ?? { stage: 0, country: '' }
    const receives = stage === LAST_STAGE
    const other = receives ? LAST_STAGE - 1 : nextStage(stage, random)
    const partner = pools.draw(random, other, random.chance(0.78) ? country : null)
    return receives ? join(partner, firm) : join(firm, partner)
  }

  for (let firm = 0; firm < count; firm += 1)
    for (let tries = 0; tries < ATTEMPTS && !joinSomewhere(firm); tries += 1);
  while (relations.length < wanted)
    joinSomewhere(pools.draw(random, random.below(LAST_STAGE), null))

  return {
    kind: 'chokepoint-atlas/network',
    version: 1,
    meta: { title: `Seeded network of ${count} firms`, homeCountries: ['KP'], fictional: true },
    sources: Array.from({ length: SOURCES }, (_, index) => makeSource(index)),
    entities,
    relations,
  }
}
