import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildRouteAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { BestStops } from '../../domain/removal/removal.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { BestTab } from './BestTab.tsx'

const network = buildNetwork({
  entities: ['a "Relay A"', 'b "Relay B"', 'd "Decoy"'],
  relations: ['maker supplies a', 'maker supplies b', 'maker supplies d'],
})

const found: BestStops = {
  over: 'routes',
  budget: 2,
  candidates: 3,
  connectedPairs: 6,
  greedy: { stopped: ['d', 'a'], pairsLost: 2, cost: 2 },
  best: { stopped: ['a', 'b'], pairsLost: 4, cost: 2 },
  equallyGood: [['a', 'b']],
  equallyGoodCount: 1,
  atMost: 4,
  certificate: { kind: 'enumerated', sets: 12345 },
}

const state = () => atlasStore.getState()
const show = (more: Partial<BestStops> = {}) => {
  state().setBestStops({ status: 'done', outcome: { ...found, ...more } })
  render(<BestTab network={network} />)
}
const choice = (name: string) => within(screen.getByRole('region', { name }))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  const scores = [{ id: 'a' }, { id: 'b' }, { id: 'd' }]
  state().setAnalysis({ status: 'done', analysis: buildRouteAnalysis(scores) })
  state().setMode('whatIf')
})

describe('asking for the best to stop', () => {
  it('asks for as many as were chosen, in the network as it is', async () => {
    render(<BestTab network={network} />)
    await userEvent.click(screen.getByRole('radio', { name: '3' }))
    await userEvent.click(screen.getByRole('button', { name: 'Find the best to stop' }))
    const { open, analysisSettings: settings } = state()
    expect(state().bestStopsAsked).toEqual({ open, settings, budget: 3, costs: null })
  })

  it('asks within a budget where entities cost differently', async () => {
    render(<BestTab network={network} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Entities cost differently' }))
    const cost = screen.getByRole('textbox', { name: 'Cost of stopping Relay B' })
    await userEvent.clear(cost)
    await userEvent.type(cost, '4{Tab}')
    const budget = screen.getByRole('textbox', { name: 'Budget' })
    await userEvent.clear(budget)
    await userEvent.type(budget, '5{Tab}')
    await userEvent.click(screen.getByRole('button', { name: 'Find the best to stop' }))
    expect(state().bestStopsAsked).toMatchObject({ budget: 5, costs: { b: 4 } })
  })

  it('finds an entity to price by its name', async () => {
    render(<BestTab network={network} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Entities cost differently' }))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find an entity' }), 'decoy')
    const fields = screen.getAllByRole('textbox', { name: /^Cost of stopping/ })
    expect(fields.map((field) => field.getAttribute('aria-label'))).toEqual([
      'Cost of stopping Decoy',
    ])
  })
})

describe('a search', () => {
  it('says how far it is and how long it will take, and can be cancelled', async () => {
    state().askBestStops()
    state().setBestStops({ status: 'running', progress: 0.25, millisecondsLeft: 30_000 })
    render(<BestTab network={network} />)
    expect(screen.getByRole('progressbar', { name: /^Looking for the best/ })).toHaveAttribute(
      'aria-valuenow',
      '25',
    )
    expect(screen.getByText('about 30 s left')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(state().bestStopsAsked).toBeNull()
  })

  it('says why it did not finish', () => {
    state().setBestStops({ status: 'failed', message: 'out of memory' })
    render(<BestTab network={network} />)
    expect(screen.getByText('The search did not finish: out of memory')).toBeVisible()
  })
})

describe('what a search has found', () => {
  it('sets greed beside what is proven, with the gap and the proof', () => {
    show()
    expect(screen.getByText(/^Greedy misses/)).toHaveTextContent(
      'Greedy misses 2 pairs of 4 (50 %). Proven: enumerated 12,345 sets, none loses more. 3 entities could matter.',
    )
    const greedy = choice('Greedy: the best next one, again and again')
    expect(greedy.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Decoy',
      'Relay A',
    ])
    expect(greedy.getByText('2', { selector: 'strong' }).parentElement).toHaveTextContent(
      '2 of 6 pairs lost',
    )
    const best = choice('Proven best')
    expect(best.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Relay A',
      'Relay B',
    ])
  })

  it('claims no proof where there is none', () => {
    show({ atMost: 5, certificate: { kind: 'unproven', branches: 1000 } })
    expect(screen.getByText(/Best found, at most 5 of 6 pairs: no proof after 1,000/)).toBeVisible()
    expect(screen.getByRole('region', { name: 'Best found' })).toBeVisible()
  })

  it('names a bound as proof, and greed where it does as well', () => {
    show({ greedy: found.best, certificate: { kind: 'bound reached', branches: 1 } })
    expect(screen.getByText(/^Greedy does as well\./)).toHaveTextContent(
      'Greedy does as well. Proven: bound reached after 1 branch, no set loses more.',
    )
  })

  it('stops just the entities of a choice', async () => {
    state().stop(['maker'])
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Stop the best choice' }))
    expect(state().stopped).toEqual(['a', 'b'])
    expect(choice('Proven best').getByText('These are stopped.')).toBeVisible()
  })

  it('offers other sets that are as good', async () => {
    show({
      equallyGood: [
        ['a', 'b'],
        ['a', 'd'],
      ],
      equallyGoodCount: 2,
    })
    await userEvent.click(screen.getByRole('button', { name: '1 other set is as good' }))
    await userEvent.click(screen.getByRole('button', { name: 'Stop Relay A + Decoy' }))
    expect(state().stopped).toEqual(['a', 'd'])
  })

  it('says so where no entity loses a pair', () => {
    const nothing = { stopped: [], pairsLost: 0, cost: 0 }
    show({ greedy: nothing, best: nothing, equallyGood: [] })
    expect(screen.getByText(/^No entity between/)).toBeVisible()
  })

  it('is forgotten with the network it is about', () => {
    show()
    act(() => state().finishOpening({ ...state().open!, dataHash: '1' }))
    expect(screen.getByText(/^Which entities between/)).toBeVisible()
  })
})

describe('another number', () => {
  it('asks at once where something was asked before', async () => {
    state().askBestStops()
    show()
    await userEvent.click(screen.getByRole('radio', { name: '5' }))
    expect(state().bestStopsAsked?.budget).toBe(5)
  })

  it('asks nothing before anything was asked', async () => {
    render(<BestTab network={network} />)
    await userEvent.click(screen.getByRole('radio', { name: '5' }))
    expect(state().bestStopsAsked).toBeNull()
  })
})
