import { describe, expect, it } from 'vitest'
import { spoken } from '../domain/chokepoint/explanation.ts'
import { explainer, network } from '../../tests/support/explainNetwork.ts'

describe('why an entity is a chokepoint', () => {
  const explain = explainer(network)

  it('says for a single point of failure what depends on it, and on whom that rests', () => {
    const { value, isReported, sentences } = explain('gate')
    expect([value, isReported]).toEqual(['1', false])
    const about = (topic: string) => sentences.find((said) => said.about === topic)?.parts
    expect(about('gatekeeper')).toEqual([
      { text: '1', ids: ['army'] },
      { text: ' of ' },
      { text: '2', ids: ['army', 'navy'] },
      { text: ' end users that are reached depends on it alone.' },
    ])
    expect(about('supplyLoss')).toEqual([
      { text: 'Without it ' },
      { text: '2', ids: ['maker', 'front', 'army'], pairs: { lostWithout: 'gate' } },
      { text: ' of ' },
      { text: '3', ids: ['maker', 'shop', 'front', 'army', 'navy'], pairs: 'all' },
      { text: ' connected pairs lose every documented route.' },
    ])
    expect(about('restsOn')).toEqual([
      { text: 'The score rests on ' },
      { text: '2', ids: ['maker', 'front'] },
      { text: ' entry points, ' },
      { text: '1', ids: ['front'] },
      { text: ' of them its own front or branch, ' },
      { text: '1', ids: ['front'] },
      {
        text: ' of them a front or shell company. A switch under “How this is computed” counts its own fronts and branches with it.',
      },
    ])
    expect(about('score')).toEqual([
      { text: 'Its score is 56.8 of 100, rank 1 of ' },
      { text: '3', ids: ['gate', 'broker', 'byway'] },
      { text: '.' },
    ])
    expect(spoken({ sentences })).toBe(
      'It is a single point of failure. ' +
        '1 of 2 end users that are reached depends on it alone. ' +
        'Without it 2 of 3 connected pairs lose every documented route. ' +
        'On average 67\u00a0% of a pair’s shortest routes pass through it. ' +
        'It is among the fewest that could cut off 1 of 2 end users that are reached. ' +
        'Direction aside, 2 other entities come apart from the rest without it: that separates 20\u00a0% of the connected pairs. ' +
        'The score rests on 2 entry points, 1 of them its own front or branch, 1 of them a front or shell company. A switch under “How this is computed” counts its own fronts and branches with it. ' +
        'Its score is 56.8 of 100, rank 1 of 3. ' +
        'No cases are recorded behind its relations, so repeat facilitation cannot be told. ' +
        'Licit or illicit dealings are established with none of its neighbours: 3 unknown. ' +
        'No loaded list names it. ' +
        'No source loaded here calls it a key node in words: this is computed from the documented relations alone.',
    )
  })

  it('names who makes a pair with one of a pair, and for whom', () => {
    const { value, sentences } = explain('byway')
    expect(value).toBe('2')
    expect(sentences.find(({ about }) => about === 'pair')?.parts).toEqual([
      { text: 'Stopped together with ' },
      { text: '1', ids: ['broker'] },
      { text: ' other entity, it cuts off ' },
      { text: '1', ids: ['navy'] },
      { text: ' end user that depends on no one alone.' },
    ])
  })

  it('says when no pair needs it, and that a source calls it key all the same', () => {
    const { value, sentences } = explain('broker')
    expect(value).toBe('2')
    expect(spoken({ sentences })).toBe(
      'It is one of a pair: with another entity it cuts off an end user that neither cuts off alone. ' +
        'No end user depends on it alone: 0 of 2. ' +
        'Without it no pair loses every documented route: 0 of 3 connected pairs. ' +
        'On average 17\u00a0% of a pair’s shortest routes pass through it. ' +
        'It is among the fewest that could cut off 1 of 2 end users that are reached. ' +
        'Stopped together with 1 other entity, it cuts off 1 end user that depends on no one alone. ' +
        'Direction aside, no others come apart without it. ' +
        'Every pair has a way round it, so its score rests on no entry point in particular. ' +
        'Its score is 8.3 of 100, rank 2 of 3. ' +
        'No cases are recorded behind its relations, so repeat facilitation cannot be told. ' +
        'Licit or illicit dealings are established with none of its neighbours: 3 unknown. ' +
        'No loaded list names it. ' +
        'A source calls it a key node in words, and the documented relations agree.',
    )
  })

  it('says what repeats, and where licit and illicit dealings meet', () => {
    const { sentences } = explainer({
      entities: ['maker:manufacturer@DE', 'gate@KP', 'side@KP', 'army:end_user@KP'],
      cases: [
        { id: 'c1', title: 'Voyage', kind: 'shipment' },
        { id: 'c2', title: 'Charges', kind: 'indictment' },
        { id: 'c3', title: 'Reading list', kind: 'topic' },
      ],
      relations: [
        { source: 'maker', target: 'gate', type: 'supplies', legality: 'licit', cases: ['c1'] },
        { source: 'gate', target: 'army', type: 'supplies', legality: 'illicit', cases: ['c2'] },
        { source: 'gate', target: 'army', type: 'pays', legality: 'licit', cases: ['c2', 'c3'] },
        { source: 'gate', target: 'side', type: 'pays', legality: 'alleged' },
        { source: 'side', target: 'gate', type: 'related_to', legality: 'licit', cases: ['c3'] },
      ],
    })('gate')
    const beside = sentences.filter(({ about }) => about === 'repeat' || about === 'convergence')
    expect(spoken({ sentences: beside })).toBe(
      '2 separate cases stand behind its relations. ' +
        'Licit and illicit dealings meet in it by 100\u00a0% (our definition): 1 licit, 1 illicit, 1 alleged.',
    )
    expect(beside[0]?.parts[0]).toEqual({ text: '2', ids: ['gate', 'maker', 'army'] })
  })

  it('says when an end user cannot be cut off by anybody between', () => {
    const straight = explainer({
      entities: ['maker:manufacturer@DE', 'shop:distributor@CN', 'gate@KP', 'army:end_user@KP'],
      relations: ['shop supplies gate', 'gate supplies army', 'maker supplies army'],
    })
    expect(spoken(straight('gate'))).toContain(
      'It is not among the fewest that could cut off any end user: 0 of 1. ' +
        'An entry point deals straight with 1 of them, so nobody between can cut that one off.',
    )
    expect(spoken(straight('army'))).toContain(
      'An entry point deals straight with it, so stopping entities between can never cut it off.',
    )
  })

  it('says when it lies on no route and only holds others together', () => {
    const { value, sentences } = explainer({
      entities: [
        'maker:manufacturer@DE',
        'gate@KP',
        'army:end_user@KP',
        'aside@KP',
        'x@KP',
        'y@KP',
      ],
      relations: ['maker supplies gate', 'gate supplies army', 'aside pays x', 'aside pays y'],
    })('aside')
    expect(value).toBe('none')
    expect(spoken({ sentences })).toBe(
      'It lies on no documented route and only holds others together: no tier holds. ' +
        'Direction aside, 1 other entity comes apart from the rest without it: that separates 25\u00a0% of the connected pairs. ' +
        'Its score is 1.3 of 100, rank 2 of 2. ' +
        'No cases are recorded behind its relations, so repeat facilitation cannot be told. ' +
        'Licit or illicit dealings are established with none of its neighbours: 2 unknown. ' +
        'No loaded list names it.',
    )
  })

  it('says when everything rests on its own fronts', () => {
    const own = explainer({
      entities: ['f1:front_company@CN', 'f2:front_company@HK', 'firm@KP', 'army:end_user@KP'],
      relations: ['f1 fronts_for firm', 'firm owns f2', 'firm supplies army'],
    })
    expect(spoken({ sentences: own('firm').sentences })).toContain(
      'The score rests on 2 entry points, all of them its own fronts or branches, all of them front or shell companies. A switch under “How this is computed” counts its own fronts and branches with it.',
    )
  })
})

describe('what the choice of weights and being busy mean', () => {
  const others = ['a', 'b', 'c', 'd']
  const explain = explainer({
    entities: [
      'maker:manufacturer@DE',
      'gate@KP',
      'bazaar@KP',
      'army:end_user@KP',
      ...others.map((id) => `${id}@KP`),
      ...others.map((id) => `${id}2@KP`),
    ],
    relations: [
      'maker supplies gate',
      'gate supplies army',
      ...others.flatMap((id) => [`bazaar pays ${id}`, `${id} pays ${id}2`]),
    ],
  })

  it('is said of who stays in the top three whatever the weights', () => {
    expect(spoken(explain('gate'))).toContain(
      'It is among the top three under 99.7\u00a0% of 1,000 weightings drawn evenly from all there are.',
    )
    expect(spoken(explain('d'))).toContain(
      'It is among the top three under none of 1,000 weightings drawn evenly from all there are.',
    )
  })

  it('is said of the busiest when it is not the first', () => {
    expect(spoken(explain('bazaar'))).toContain(
      'Busy is not critical: nobody between has more partners than it, 4, and yet it ranks only 2.',
    )
    expect(spoken(explain('gate'))).not.toContain('Busy')
    expect(explain('bazaar').sentences.find(({ about }) => about === 'busiest')?.parts[1]).toEqual({
      text: '4',
      ids: ['a', 'b', 'c', 'd'],
    })
  })
})
