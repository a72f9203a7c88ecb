import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildNetwork, type NetworkLines } from '../../tests/support/networkBuilder.ts'
import { explainChokepoint } from '../domain/chokepoint/explainChokepoint.ts'
import { spoken } from '../domain/chokepoint/explanation.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../domain/chokepoint/settings.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { networkFileSchema } from '../domain/network/schema/networkFile.ts'
import { analyseChokepoints } from './chokepoint/analyseChokepoints.ts'

function explainer(lines: NetworkLines) {
  const network = buildNetwork(lines)
  const analysis = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
  return (id: string) => explainChokepoint(network, analysis, id)
}

const reported = { reportedChokepoint: { note: 'the gateway', sources: ['s1'] } }

const network: NetworkLines = {
  entities: [
    'maker:manufacturer@DE',
    'shop:distributor@CN',
    'front:front_company@HK',
    { id: 'gate', type: 'bank', country: 'KP' },
    { id: 'broker', country: 'KP', ...reported },
    'byway@KP',
    'detour@KP',
    { id: 'ghost', placeholder: true },
    'army:end_user@KP',
    'navy:end_user@KP',
    'guard:end_user@KP',
    'idle:manufacturer@DE',
    'shelf@KP',
    'friend@KP',
    { id: 'loner', country: 'KP', ...reported },
  ],
  relations: [
    'maker supplies gate',
    'front fronts_for gate',
    'gate finances army',
    'shop supplies broker',
    'shop supplies byway',
    'broker supplies navy',
    'byway supplies navy',
    'shop supplies detour',
    'detour supplies broker',
    'idle supplies ghost',
    'shelf procures_for guard',
    'friend related_to gate',
    'friend related_to army',
  ],
}

describe('why an entity is a chokepoint', () => {
  const explain = explainer(network)

  it('says for a single point of failure what depends on it, and on whom that rests', () => {
    const { value, isReported, sentences } = explain('gate')
    expect([value, isReported]).toEqual(['1', false])
    expect(sentences).toEqual([
      { about: 'tier', parts: [{ text: 'It is a single point of failure.' }] },
      {
        about: 'gatekeeper',
        parts: [
          { text: '1', ids: ['army'] },
          { text: ' of ' },
          { text: '2', ids: ['army', 'navy'] },
          { text: ' end users that are reached depends on it alone.' },
        ],
      },
      {
        about: 'supplyLoss',
        parts: [
          { text: 'Without it ' },
          { text: '2', ids: ['maker', 'front', 'army'] },
          { text: ' of ' },
          { text: '3', ids: ['maker', 'shop', 'front', 'army', 'navy'] },
          { text: ' connected pairs lose every documented route.' },
        ],
      },
      {
        about: 'routeShare',
        parts: [{ text: 'On average 67 % of a pair’s shortest routes pass through it.' }],
      },
      {
        about: 'restsOn',
        parts: [
          { text: 'The score rests on ' },
          { text: '2', ids: ['maker', 'front'] },
          { text: ' entry points, ' },
          { text: '1', ids: ['front'] },
          { text: ' of them its own front or branch, ' },
          { text: '1', ids: ['front'] },
          { text: ' of them a front or shell company.' },
        ],
      },
      {
        about: 'score',
        parts: [
          { text: 'Its score is 59.8 of 100, rank 1 of ' },
          { text: '3', ids: ['gate', 'broker', 'byway'] },
          { text: '.' },
        ],
      },
      {
        about: 'reported',
        parts: [
          {
            text: 'No source loaded here calls it a key node in words: this is computed from the documented relations alone.',
          },
        ],
      },
    ])
  })

  it('says when only a share of the shortest routes speaks for it', () => {
    const { value, sentences } = explain('broker')
    expect(value).toBe('none')
    expect(spoken({ sentences })).toBe(
      'It lies on documented routes, but on too few to be a chokepoint: no tier holds. ' +
        'No end user depends on it alone: 0 of 2. ' +
        'Without it no pair loses every documented route: 0 of 3 connected pairs. ' +
        'On average 17 % of a pair’s shortest routes pass through it. ' +
        'The score rests on its share of the shortest routes alone: every pair has a way round it. ' +
        'Its score is 3.9 of 100, rank 2 of 3. ' +
        'A source calls it a key node in words; the documented relations do not show it. ' +
        'Some that no source records may be missing here.',
    )
  })

  it('says when everything rests on its own fronts', () => {
    const own = explainer({
      entities: ['f1:front_company@CN', 'f2:front_company@HK', 'firm@KP', 'army:end_user@KP'],
      relations: ['f1 fronts_for firm', 'firm owns f2', 'firm supplies army'],
    })
    expect(spoken({ sentences: own('firm').sentences })).toContain(
      'The score rests on 2 entry points, all of them its own fronts or branches, all of them front or shell companies.',
    )
  })
})

describe('why an entity is not a chokepoint', () => {
  const explain = explainer(network)
  const why = (id: string) => spoken(explain(id))

  it.each([
    [
      'maker',
      'It is an entry point: routes begin at it, so it is not scored. ' +
        'A documented route leads from it to at least one of the 2 end users that are reached.',
    ],
    [
      'idle',
      'It is an entry point: routes begin at it, so it is not scored. No documented route leads from it to an end user.',
    ],
    [
      'army',
      'It is an end user: routes end at it, so it is not scored. ' +
        'A documented route leads to it from at least one of the 3 connected entry points.',
    ],
    [
      'guard',
      'It is an end user: routes end at it, so it is not scored. No documented route leads to it.',
    ],
    [
      'ghost',
      'It stands for parties that no source tells apart: a route may end at it and never goes on from it.',
    ],
    ['shelf', 'It lies on no documented route from an entry point to an end user.'],
    [
      'detour',
      'It lies on a documented route, but every pair has another one without it, and no shortest route passes through it.',
    ],
    [
      'friend',
      'None of its 2 relations makes a step of a route as the analysis is set, so it is not part of it.',
    ],
    [
      'loner',
      'It has no relation, so it is not part of the analysis. ' +
        'A source calls it a key node in words; the documented relations do not show it. ' +
        'Some that no source records may be missing here.',
    ],
  ])('%s: %s', (id, reason) => {
    expect(explain(id).value).toBe('none')
    expect(why(id)).toBe(reason)
  })
})

describe('what an entity means where there are no routes', () => {
  const explain = explainer({
    entities: ['a@CN', 'b@CN', 'c@CN', 'd@CN', 'loner@CN'],
    relations: ['a supplies b', 'b related_to c', 'c related_to d', 'd related_to b'],
  })
  const instead =
    'Routes cannot be counted, because this network has no end users: what is looked at instead is how it hangs together. '

  it.each([
    [
      'b',
      'cut',
      'It is a cut entity: without it, what it joins falls apart. ' +
        'Its tie to 1 entity is a bridge: without it the two sides come apart. ' +
        '67 % of the shortest connections between other entities pass through it, rank 1 of 1. ' +
        'No source loaded here calls it a key node in words: this is computed from the documented relations alone.',
    ],
    [
      'c',
      'none',
      'It is not a cut entity: without it, the others stay connected as they are. ' +
        'No shortest connection between other entities passes through it.',
    ],
    ['loner', 'none', 'It has no relation of the chosen kinds, so it is not part of the analysis.'],
  ])('%s is %s', (id, value, reason) => {
    expect(explain(id).value).toBe(value)
    expect(spoken(explain(id))).toBe(instead + reason)
  })
})

describe('every entity of the flagship network', () => {
  const file = fileURLToPath(new URL('../../public/data/dprk-procurement.json', import.meta.url))
  const flagship = indexNetwork(networkFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  const analysis = analyseChokepoints(flagship, DEFAULT_ANALYSIS_SETTINGS)

  it('is explained, and every number leads to entities', () => {
    for (const { id } of flagship.entities) {
      const { sentences } = explainChokepoint(flagship, analysis, id)
      expect(sentences.length).toBeGreaterThan(0)
      const parts = sentences.flatMap((sentence) => sentence.parts)
      expect(parts.filter(({ text }) => text === '')).toEqual([])
      const behind = parts.flatMap(({ ids }) => (ids ? [ids] : []))
      expect(behind.filter((ids) => ids.length === 0)).toEqual([])
      expect(behind.flat().filter((other) => !flagship.entityById.has(other))).toEqual([])
    }
  })
})
