import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile, compileAsGiven, toText } from '../../scripts/flagship/compile.mjs'
import { readFacts } from '../../scripts/flagship/readFacts.mjs'
import { firstDay, isPartialDate, lastDay } from '../../src/domain/network/partialDate.ts'
import { networkFileSchema } from '../../src/domain/network/schema/networkFile.ts'
import { sharedPath } from '../support/sharedFiles.ts'

const text = readFileSync('public/data/dprk-procurement.json', 'utf8')
const network = networkFileSchema.parse(JSON.parse(text))
const { entities, relations, sources, cases = [] } = network

const entityIds = new Set(entities.map((entity) => entity.id))
const sourceById = new Map(sources.map((source) => [source.id, source]))
const caseIds = new Set(cases.map((item) => item.id))

const refs = (id: string) => entities.find((entity) => entity.id === id)?.identifiers

/** Ids of the items for which the check does not hold. */
function failing<Item extends { id: string }>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
) {
  return items.filter((item) => !holds(item)).map((item) => item.id)
}

const known = (ids: readonly string[]) =>
  ids.length > 0 && ids.every((id) => sourceById.has(id)) && new Set(ids).size === ids.length

describe('the flagship network', () => {
  it('holds what the facts hold', () => {
    expect({
      entities: entities.length,
      relations: relations.length,
      sources: sources.length,
      topics: cases.length,
      home: network.meta.homeCountries,
      fictional: network.meta.fictional,
    }).toEqual({
      entities: 426,
      relations: 471,
      sources: 161,
      topics: 22,
      home: ['KP'],
      fictional: false,
    })
  })

  it('gives every row an id of its own', () => {
    for (const items of [entities, relations, sources, cases])
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
  })

  it('has no relation whose ends, sources or topics are missing', () => {
    expect(
      failing(
        relations,
        (relation) =>
          entityIds.has(relation.source) &&
          entityIds.has(relation.target) &&
          known(relation.sources) &&
          (relation.cases ?? []).every((id) => caseIds.has(id)),
      ),
    ).toEqual([])
  })

  it('has no relation from an entity to itself and no entity outside every relation', () => {
    expect(failing(relations, (relation) => relation.source !== relation.target)).toEqual([])
    const ends = new Set(relations.flatMap((relation) => [relation.source, relation.target]))
    expect(failing(entities, (entity) => ends.has(entity.id))).toEqual([])
  })

  it('cites known sources for every entity, listing and reported chokepoint', () => {
    expect(
      failing(
        entities,
        (entity) =>
          known(entity.sources) &&
          (entity.listings ?? []).every((listing) => known(listing.sources)) &&
          (!entity.reportedChokepoint || known(entity.reportedChokepoint.sources)),
      ),
    ).toEqual([])
  })

  it('gives every source an http or https address of its own kind, or says why it has none', () => {
    expect(
      failing(
        sources,
        ({ url }) => url !== undefined && ['http:', 'https:'].includes(new URL(url).protocol),
      ),
    ).toEqual([])
    expect(failing(sources, ({ date, dateNote }) => Boolean(date) || Boolean(dateNote))).toEqual([])
  })

  it('writes only dates that exist, the start of a relation before its end', () => {
    const dates = [
      ...sources.map((source) => source.date),
      ...relations.flatMap(({ start, end }) => [start, end]),
      ...entities.flatMap(({ listings = [] }) =>
        listings.flatMap(({ date, end, asOf }) => [date, end, asOf]),
      ),
    ].filter((date) => date !== undefined)
    expect(dates.filter((date) => !isPartialDate(date))).toEqual([])
    expect(
      failing(relations, ({ start, end }) => !start || !end || firstDay(start) <= lastDay(end)),
    ).toEqual([])
    expect(
      failing(entities, ({ listings = [] }) =>
        listings.every(({ date, end }) => !date || !end || firstDay(date) <= lastDay(end)),
      ),
    ).toEqual([])
  })

  it('names a person only with a listing, a charge or a conviction; others stay unnamed', () => {
    const people = entities.filter((entity) => entity.type === 'facilitator_person')
    expect(
      failing(
        people,
        ({ listings = [], status = [], unnamed }) =>
          unnamed === true ||
          listings.length > 0 ||
          status.some((words) => /\b(indicted|charged|convicted)\b/.test(words)),
      ),
    ).toEqual([])
  })

  it('says by which date an undated listing stood', () => {
    expect(
      failing(entities, ({ listings = [] }) =>
        listings.every(({ date, end, asOf }) => Boolean(date) || Boolean(end) || Boolean(asOf)),
      ),
    ).toEqual([])
  })

  it('gives every list entry of OFAC and the UN its own reference', () => {
    const references = entities.flatMap(({ listings = [] }) =>
      listings.flatMap(({ authority, reference }) =>
        reference ? [`${authority} ${reference}`] : [],
      ),
    )
    expect(new Set(references).size).toBe(references.length)
    expect(
      failing(entities, ({ listings = [], identifiers = {} }) =>
        listings.every(
          ({ reference }) =>
            !reference ||
            `uid ${identifiers['OFAC uid']}` === reference ||
            identifiers['UN reference'] === reference,
        ),
      ),
    ).toEqual([])
  })

  it('has exactly one placeholder', () => {
    expect(entities.filter((entity) => entity.placeholder).map((entity) => entity.id)).toEqual([
      'kr-end',
    ])
  })

  it('calls a relation illicit only on a plea, a conviction, a court or a UN finding', () => {
    const illicit = relations.filter((relation) => relation.legality === 'illicit')
    expect(
      failing(
        illicit,
        ({ sources: cited, evidence = '' }) =>
          cited.some((id) => ['official', 'un'].includes(sourceById.get(id)?.type ?? '')) ||
          /pleaded guilty|convict|judgment|UN panel/i.test(evidence),
      ),
    ).toEqual([])
  })

  it('accuses no maker: a mark on a part has unknown legality', () => {
    const marks = relations.filter((relation) =>
      ['manufactured', 'contains_component'].includes(relation.type),
    )
    const makers = new Set(
      marks
        .filter((relation) => relation.wording === 'mark found on a part')
        .map((relation) => relation.source),
    )
    expect([...makers]).toEqual(['adi', 'broadcom', 'traco', 'nxp', 'xppower'])
    expect(
      failing(
        marks.filter(
          (relation) => makers.has(relation.source) || relation.type === 'contains_component',
        ),
        (relation) => relation.legality === 'unknown',
      ),
    ).toEqual([])
  })

  it('calls a key node reported only where a source says so', () => {
    expect(
      Object.fromEntries(
        entities.flatMap(({ id, reportedChokepoint: reported }) =>
          reported ? [[id, reported.sources]] : [],
        ),
      ),
    ).toEqual({
      komid: ['S02', 'S316'],
      tanchon: ['S02'],
      ftb: ['S02', 'S320'],
      dhid: ['S202', 'S11', 'S12', 'S321'],
    })
  })

  it('shows what rests on the “Linked To” of OFAC as linked to, whatever type carries it', () => {
    const linked = relations.filter(({ evidence = '' }) => /^OFAC[^;]*Linked To/.test(evidence))
    expect(linked.length).toBeGreaterThan(30)
    expect(failing(linked, ({ wording }) => wording === 'linked to (OFAC)')).toEqual([])
  })

  it('keeps people of one name apart by their references', () => {
    expect(refs('kim-yong-chol')).toEqual({ 'OFAC uid': '17614', 'UN reference': 'KPi.024' })
    expect(refs('ri-su-yong')).toEqual({ 'OFAC uid': '21735', 'UN reference': 'KPi.052' })
    expect(refs('sun-wei')).toEqual({ 'OFAC uid': '22623' })
  })

  it('keeps names in another script out of the Latin fields and gives each a Latin form', () => {
    const native = entities.filter((entity) => entity.nativeName !== undefined)
    expect(
      failing(native, ({ latinName = '' }) => /^[\p{Script=Latin}\d\s().'-]+$/u.test(latinName)),
    ).toEqual([])
    expect(
      failing(entities, ({ name }) => !/\p{Script=Han}|\p{Script=Hangul}/u.test(name)),
    ).toEqual([])
    expect(
      failing(entities, ({ aliases = [] }) => aliases.every((alias) => !/^IMO \d/.test(alias))),
    ).toEqual([])
  })

  it('gives a reason for every flow that differs from the flow table', () => {
    expect(
      failing(
        relations,
        ({ flow, flowReason }) => (flow === undefined) === (flowReason === undefined),
      ),
    ).toEqual([])
  })
})

const factsFolder = process.env.FACTS_DIR ?? sharedPath('facts')
const facts = () => readFacts(factsFolder ?? '')

describe.runIf(factsFolder !== null)('the build', () => {
  it('gives the committed file byte for byte from the facts', () => {
    expect(toText(compile(facts()).network)).toBe(text)
  })

  it('changes the flow graph of the facts in these rows only', () => {
    const given = networkFileSchema.parse(compileAsGiven(facts()))
    const flowOf = (file: typeof network) =>
      new Map(
        file.relations.map(({ id, source, target, type, flow }) => [
          id,
          [source, type, target, flow ?? ''].join(' '),
        ]),
      )
    const before = flowOf(given)
    const changed = [...flowOf(network)].filter(([id, row]) => before.get(id) !== row)
    expect(Object.fromEntries(changed)).toEqual({
      r0235: 'kr-end supplies zhicheng reverse',
      r0236: 'kr-end supplies jinhou reverse',
      r0237: 'kr-end supplies tianfu reverse',
      r0249: 'glocom registered_by igs ',
      r0257: 'chinpo pays cbfenton reverse',
      r0259: 'chinpo pays cbfenton reverse',
      r0273: 'wisehonest transports kr-coal-buyer none',
      r0353: 'fu224 ships_for kr-end none',
      r0385: 'ftb pays tsmr reverse',
    })
    const partOf = (file: typeof network) =>
      new Map(file.entities.map(({ id, type, placeholder }) => [id, `${type} ${placeholder}`]))
    expect(partOf(network)).toEqual(partOf(given))
  })
})
