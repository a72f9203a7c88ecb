import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { readNetwork } from '../network/readNetwork.ts'
import { addRelation, changeRelation } from './editRelation.ts'
import { EMPTY_RELATION, relationDraftOf, type RelationDraft } from './relationDraft.ts'

const network = buildNetwork({
  entities: ['a', 'b', 'c'],
  relations: [
    'a finances b',
    {
      source: 'b',
      target: 'c',
      type: 'related_to',
      flow: 'forward',
      flowReason: 'it pays',
      wording: 'linked to (OFAC)',
      stakePercent: { min: '25', max: '50' },
      cases: [],
    },
  ],
})
const draft: RelationDraft = {
  ...EMPTY_RELATION,
  source: 'a',
  target: 'c',
  type: 'procures_for',
  start: '2016-09',
  amountUsd: '$ 1,250,000',
  evidence: ' Invoices name both. ',
  sources: ['s1'],
}
const problemsOf = (wrong: Partial<RelationDraft>) => {
  const edited = addRelation(network, { ...draft, ...wrong })
  return edited.ok ? [] : edited.problems
}
const DATE =
  'Must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar, but is'

describe('adding a relation', () => {
  it('puts it last, under a readable id, with what was filled in and nothing else', () => {
    const edited = addRelation(network, draft)
    expect(edited.ok && edited.file.relations.at(-1)).toEqual({
      id: 'a-procures-for-c',
      source: 'a',
      target: 'c',
      type: 'procures_for',
      legality: 'unknown',
      start: '2016-09',
      amountUsd: 1_250_000,
      evidence: 'Invoices name both.',
      sources: ['s1'],
      edited: 'added',
    })
    expect(edited.ok && readNetwork(edited.file).ok).toBe(true)
  })

  it.each([
    ['33.4', '33.4'],
    ['33.4 %', '33.4'],
    ['25–50', { min: '25', max: '50' }],
    ['25 - 50 %', { min: '25', max: '50' }],
    ['100', '100'],
  ])('reads a stake of %s exactly', (stakePercent, stake) => {
    const edited = addRelation(network, { ...draft, type: 'owns', stakePercent })
    expect(edited.ok && edited.file.relations.at(-1)?.stakePercent).toEqual(stake)
  })

  it.each<[Partial<RelationDraft>, string, string]>([
    [{ source: '' }, 'source', 'Choose an entity of this network.'],
    [{ target: 'gone' }, 'target', 'Choose an entity of this network.'],
    [{ target: 'a' }, 'target', 'A relation joins two entities; choose another one here.'],
    [{ type: '' }, 'type', 'Choose a type from the list.'],
    [{ sources: [] }, 'sources', 'Name at least one source: nothing is kept without one.'],
    [{ start: '2016-13' }, 'start', `${DATE} "2016-13".`],
    [{ end: 'May 2016' }, 'end', `${DATE} "May 2016".`],
    [{ start: '2017', end: '2016' }, 'start', 'The start 2017 lies after the end 2016.'],
    [
      { amountUsd: 'many' },
      'amountUsd',
      'Write the amount in US dollars as a number, such as 1250000, or leave it empty.',
    ],
    [
      { amountUsd: '1234,50' },
      'amountUsd',
      'Write the amount in US dollars as a number, such as 1250000, or leave it empty.',
    ],
    [
      { amountUsd: '-5' },
      'amountUsd',
      'Write the amount in US dollars as a number, such as 1250000, or leave it empty.',
    ],
    [
      { stakePercent: 'half' },
      'stakePercent',
      'Write a percentage such as 33.4 or a range such as 25–50, or leave it empty.',
    ],
    [
      { stakePercent: '20-101' },
      'stakePercent',
      'Write a percentage such as 33.4 or a range such as 25–50, or leave it empty.',
    ],
    [
      { stakePercent: '50-25' },
      'stakePercent',
      'The least stake, 50 %, is above the greatest, 25 %.',
    ],
  ])('refuses %j', (wrong, path, sentence) => {
    expect(problemsOf(wrong)).toEqual([{ path, sentence }])
  })
})

describe('changing a relation', () => {
  const second = network.relationById.get('r2')
  if (!second) throw new Error('no r2')
  const asIs = relationDraftOf(second)

  it('keeps what the form does not show, and marks it as changed', () => {
    const edited = changeRelation(network, 'r2', { ...asIs, end: '2020' })
    expect(edited.ok && edited.file.relations[1]).toEqual({
      ...second,
      end: '2020',
      edited: 'changed',
    })
    expect(edited.ok && edited.file.relations[0]).toBe(network.relations[0])
  })

  it('drops words and reasons that were given for another type', () => {
    const edited = changeRelation(network, 'r2', { ...asIs, type: 'pays' })
    const { wording: _, flow: __, flowReason: ___, ...others } = second
    expect(edited.ok && edited.file.relations[1]).toEqual({
      ...others,
      type: 'pays',
      edited: 'changed',
    })
  })

  it('turns it round where its ends are swapped', () => {
    const edited = changeRelation(network, 'r1', {
      ...relationDraftOf(network.relations[0] as never),
      source: 'b',
      target: 'a',
    })
    expect(edited.ok && edited.file.relations[0]).toMatchObject({ source: 'b', target: 'a' })
  })

  it('gives back the very file where nothing differs', () => {
    const edited = changeRelation(network, 'r2', asIs)
    expect(edited.ok && edited.file).toBe(network.file)
  })
})
