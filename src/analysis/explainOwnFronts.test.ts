import { describe, expect, it } from 'vitest'
import { type NetworkLines } from '../../tests/support/networkBuilder.ts'
import { spoken } from '../domain/chokepoint/explanation.ts'
import { explainer } from '../../tests/support/explainNetwork.ts'

describe('own fronts and branches', () => {
  const lines: NetworkLines = {
    entities: [
      'maker:manufacturer@DE',
      'front:front_company@HK "Front"',
      'branch:bank@AE "Branch"',
      'trader@CN "Trader"',
      'gate@KP',
      'army:end_user@KP',
    ],
    cases: [{ id: 'c1', title: 'Voyage', kind: 'shipment' }],
    relations: [
      'front fronts_for trader',
      'trader owns branch',
      'trader supplies gate',
      'maker supplies gate',
      'gate supplies army',
      { source: 'front', target: 'gate', type: 'pays', legality: 'illicit', cases: ['c1'] },
    ],
  }
  const apart = explainer(lines)
  const together = explainer(lines, { ownFronts: 'together' })

  it('rest a score on themselves, which the switch can change', () => {
    expect(spoken(apart('trader'))).toContain(
      'The score rests on 1 entry point, one of its own fronts or branches. ' +
        'A switch under “How this is computed” counts its own fronts and branches with it.',
    )
    expect(spoken(apart('gate'))).not.toContain('switch')
  })

  it('are said to count with their principal, which can be pressed', () => {
    expect(together('front').sentences).toEqual([
      {
        about: 'countedWith',
        parts: [{ text: 'It is counted with ' }, { text: 'Trader.', ids: ['trader'] }],
      },
      {
        about: 'notScored',
        parts: [
          {
            text: 'What it does counts as done by that firm, so it has no score and is no entry point of its own. Stopping it alone changes nothing.',
          },
        ],
      },
    ])
    expect(together('front').value).toBe('none')
  })

  it('are told of by the principal, now an entry point itself', () => {
    const { sentences } = together('trader')
    expect(spoken({ sentences })).toBe(
      'It is an entry point: routes begin at it, so it is not scored. ' +
        'A documented route leads from it to at least one of the 1 end users that are reached. ' +
        '2 fronts and branches of its own are counted with it.',
    )
    expect(sentences.at(-1)?.parts[0]).toEqual({ text: '2', ids: ['front', 'branch'] })
  })

  it('bring their dealings and cases into what stands beside a score', () => {
    const beside = together('gate').sentences.filter(({ about }) =>
      ['repeat', 'convergence'].includes(about),
    )
    expect(spoken({ sentences: beside })).toBe(
      '1 case stands behind its relations: nothing is repeated. ' +
        'Licit and illicit dealings meet in it by 0\u00a0% (our definition): 1 illicit, 2 unknown.',
    )
    expect(beside[0]?.parts[0]).toEqual({ text: '1', ids: ['gate', 'trader'] })
  })
})
