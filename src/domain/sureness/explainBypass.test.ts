import { describe, expect, it } from 'vitest'
import { spoken } from '../chokepoint/explanation.ts'
import { explainBypass } from './explainBypass.ts'
import type { Bypass, Position } from './position.ts'
import { shownWitnesses } from './shownWitnesses.ts'

const bypass = (endUser: string, distance: number | null, more: Partial<Bypass> = {}): Bypass => ({
  endUser,
  distance,
  way: [],
  steps: [],
  alternatives: 0,
  witnesses: [],
  ...more,
})

const position = (more: Partial<Position>): Position => ({
  id: 'gate',
  bypasses: [],
  lostPairs: [],
  pairWitnesses: [],
  brokered: { coordinator: [], itinerant: [], representative: [], gatekeeper: [], liaison: [] },
  ungrouped: [],
  ...more,
})

const said = (more: Partial<Position>) => spoken({ sentences: explainBypass(position(more)) })

describe('what would overturn a finding, in words', () => {
  it('is one undiscovered relation', () => {
    expect(said({ bypasses: [bypass('army', 1)] })).toBe(
      '1 end user depends on it alone. This finding falls if one undiscovered relation exists.',
    )
    expect(said({ bypasses: [bypass('army', 1), bypass('navy', 1)] })).toBe(
      '2 end users depend on it alone. For each of them this falls if one undiscovered relation exists.',
    )
  })

  it('is several, or nothing', () => {
    expect(said({ bypasses: [bypass('army', 3)] })).toBe(
      '1 end user depends on it alone. This finding falls if 3 undiscovered relations exist.',
    )
    expect(said({ bypasses: [bypass('army', null)] })).toBe(
      '1 end user depends on it alone. No relation between types of entities that deal with each other here would change that.',
    )
  })

  it('differs from end user to end user, each number leading to its own', () => {
    const sentences = explainBypass(
      position({ bypasses: [bypass('army', 1), bypass('navy', 2), bypass('guard', null)] }),
    )
    expect(spoken({ sentences })).toBe(
      [
        '3 end users depend on it alone.',
        'For 1 of them it falls if one undiscovered relation exists.',
        'For 1 of them it falls if 2 undiscovered relations exist.',
        'For 1 of them no relation between types of entities that deal with each other here would change it.',
      ].join(' '),
    )
    expect(sentences.map(({ parts }) => parts.flatMap(({ ids }) => ids ?? []))).toEqual([
      ['army', 'navy', 'guard'],
      ['army'],
      ['navy'],
      ['guard'],
    ])
  })

  it('is told of pairs where no end user depends on it alone', () => {
    expect(said({ lostPairs: [{ distance: 1, pairs: 154 }] })).toBe(
      'No end user depends on it alone, but it cuts 154 connected pairs. Each of them would have a way round it if one undiscovered relation existed.',
    )
    const mixed = [
      { distance: 1, pairs: 20 },
      { distance: 2, pairs: 1 },
      { distance: null, pairs: 3 },
    ]
    expect(said({ lostPairs: mixed })).toBe(
      'No end user depends on it alone, but it cuts 24 connected pairs. 20 would have ways round it if one undiscovered relation existed. 1 would have a way round it if 2 undiscovered relations existed. 3 would have none, whatever is discovered.',
    )
  })

  it('is nothing where nothing depends on it', () => {
    expect(said({})).toBe(
      'Every pair has a documented way round it already: no single discovery would change what is said of it.',
    )
  })
})

describe('the witnesses that are shown', () => {
  it('are any one of several, or all that are needed together', () => {
    const groups = shownWitnesses(
      position({
        bypasses: [
          bypass('army', 1, { alternatives: 7, witnesses: [['a', 'b']] }),
          bypass('navy', 2, {
            steps: [
              ['c', 'd'],
              ['e', 'f'],
            ],
          }),
          bypass('guard', null),
        ],
        pairWitnesses: [{ dealing: ['g', 'h'], pairs: 9 }],
      }),
    )
    expect(groups).toEqual([
      {
        endUser: 'army',
        distance: 1,
        alternatives: 7,
        witnesses: [{ dealing: ['a', 'b'], pairs: null }],
      },
      {
        endUser: 'navy',
        distance: 2,
        alternatives: 0,
        witnesses: [
          { dealing: ['c', 'd'], pairs: null },
          { dealing: ['e', 'f'], pairs: null },
        ],
      },
    ])
  })

  it('are about pairs where no end user depends on it alone', () => {
    const witness = { dealing: ['g', 'h'] as const, pairs: 9 }
    expect(shownWitnesses(position({ pairWitnesses: [witness] }))).toEqual([
      { endUser: null, distance: 1, alternatives: 1, witnesses: [witness] },
    ])
    expect(shownWitnesses(position({}))).toEqual([])
  })
})
