import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { explainChokepoint } from '../domain/chokepoint/explainChokepoint.ts'
import { spoken } from '../domain/chokepoint/explanation.ts'
import { DEFAULT_ANALYSIS_SETTINGS, OWN_FRONTS } from '../domain/chokepoint/settings.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { networkFileSchema } from '../domain/network/schema/networkFile.ts'
import { analyseChokepoints } from './chokepoint/analyseChokepoints.ts'
import { explainer, network } from '../../tests/support/explainNetwork.ts'

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
        'A documented route leads to it from at least one of the 3 connected entry points. ' +
        'One entity between is enough to cut it off.',
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
        '67\u00a0% of the shortest connections between other entities pass through it, rank 1 of 1. ' +
        'It belongs to the 2-core, the 3 entities that have at least 2 ties among themselves; no group is more tightly tied. ' +
        'A random walk along the ties comes to it in 37\u00a0% of its steps (PageRank); an even share would be 25\u00a0%. ' +
        'No source loaded here calls it a key node in words: this is computed from the documented relations alone.',
    ],
    [
      'c',
      'none',
      'It is not a cut entity: without it, the others stay connected as they are. ' +
        'No shortest connection between other entities passes through it. ' +
        'It belongs to the 2-core, the 3 entities that have at least 2 ties among themselves; no group is more tightly tied. ' +
        'A random walk along the ties comes to it in 25\u00a0% of its steps (PageRank); an even share would be 25\u00a0%.',
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

  it.each(OWN_FRONTS)('is explained, own fronts %s, and every number leads to entities', (own) => {
    const settings = { ...DEFAULT_ANALYSIS_SETTINGS, ownFronts: own }
    const analysis = analyseChokepoints(flagship, settings)
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
