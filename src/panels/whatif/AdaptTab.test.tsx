import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { Adaptation } from '../../domain/removal/removal.ts'
import { selectSubstitutes } from '../../store/selectors/selectSubstitutes.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { AdaptTab } from './AdaptTab.tsx'

const network = buildNetwork({
  entities: ['maker "Maker"', 'front:bank "Front Bank"', 'other:bank "Other Bank"', 'army "Army"'],
  relations: ['maker supplies front', 'front pays army', 'maker supplies other'],
})

const adaptation: Adaptation = {
  pairsBefore: 1200,
  pairsWithoutReaction: 0,
  pairsAfterBestResponse: 900,
  pairsAtMost: 2400,
  substitutes: [
    {
      source: 'other',
      target: 'army',
      replaces: 'front',
      orphan: 'army',
      similarity: 0.5,
      shared: ['maker'],
    },
    {
      source: 'maker',
      target: 'other',
      replaces: 'front',
      orphan: 'maker',
      similarity: 0,
      shared: [],
    },
  ],
}

const state = () => atlasStore.getState()
const figures = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => [...item.children].map(({ textContent }) => textContent))
const slider = () => screen.getByRole('slider', { name: 'How far they react' })

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  state().stop(['front'])
  state().setAdaptation({ status: 'done', outcome: adaptation })
})

describe('how they adapt', () => {
  it('is told in three numbers beside one slider', () => {
    render(<AdaptTab network={network} />)
    expect(figures().map(([name, pairs]) => [name, pairs])).toEqual([
      ['no reaction', '0 pairs'],
      ['best response', '900 pairs'],
      ['everything possible', '2,400 pairs'],
    ])
    expect(screen.getByText(/before the stop, 1,200\./)).toBeVisible()
  })

  it('draws the substitutes once people react', async () => {
    render(<AdaptTab network={network} />)
    expect(selectSubstitutes(state())).toEqual([])
    slider().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(state().reaction).toBe('best')
    expect(screen.getByText(/^Each who lost a partner takes one substitute/)).toBeVisible()
    expect(selectSubstitutes(state())).toEqual([
      ['other', 'army'],
      ['maker', 'other'],
    ])
  })

  it('gives each substitute with its reason, and leads to the partners both shared', async () => {
    render(<AdaptTab network={network} />)
    const [, first, second] = within(
      screen.getByRole('grid', { name: 'Substitutes' }),
    ).getAllByRole('row')
    expect(first).toHaveTextContent(
      'Other BankArmyFront Bank0.50same type: bank · shares 1 partner',
    )
    expect(second).toHaveTextContent('shares no partner, first of its type in the file')
    await userEvent.click(screen.getByRole('button', { name: '1 partner' }))
    expect(state().selection.entities).toEqual(['maker'])
  })

  it('lights up both ends of a substitute', async () => {
    render(<AdaptTab network={network} />)
    await userEvent.hover(screen.getByRole('row', { name: /Other Bank/ }))
    expect(state().hovered).toEqual({ kind: 'entities', ids: ['other', 'army'] })
  })

  it('asks to stop something first', () => {
    state().clearStopped()
    render(<AdaptTab network={network} />)
    expect(screen.getByText(/^Stop something first/)).toBeVisible()
  })
})
