import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { RoutesBetween } from './RoutesBetween.tsx'
import { RoutesOfEntity } from './RoutesOfEntity.tsx'

const network = buildNetwork({
  entities: [
    'maker:manufacturer@DE "Maker"',
    'front@KP "Front"',
    'army:end_user@KP "Army"',
    'navy:end_user@KP "Navy"',
    'alone "Alone"',
  ],
  relations: ['maker supplies front', 'front supplies army', 'front supplies navy'],
})

const state = () => atlasStore.getState()
const lines = () => screen.getAllByRole('button', { name: /^Light up/ })

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
})

describe('routes between two selected entities', () => {
  const there = { from: 'maker', to: 'army', cap: 200, isCapped: false }
  const back = { from: 'army', to: 'maker', routes: [], cap: 200, isCapped: false }

  it('are listed both ways once they are asked for', async () => {
    state().setSelection({ entities: ['maker', 'army'], relations: [] })
    render(<RoutesBetween network={network} ids={['maker', 'army']} />)
    await userEvent.click(screen.getByRole('button', { name: /^Find every route between them/ }))
    expect(state().routesAsked).toEqual({ kind: 'between', ids: ['maker', 'army'] })
    expect(screen.getByText('Looking for routes …')).toBeVisible()

    const routes = [['maker', 'front', 'army']]
    act(() => state().setRoutesBetween({ status: 'done', outcome: [{ ...there, routes }, back] }))
    expect(screen.getByRole('heading', { name: 'From Maker to Army' })).toBeVisible()
    expect(lines().map(({ textContent }) => textContent)).toEqual(['2 stepsMaker → Front → Army'])
    expect(screen.getByRole('heading', { name: 'From Army to Maker' })).toBeVisible()
    expect(screen.getByText('No documented route.')).toBeVisible()
  })

  it('say where there are more than can be listed', () => {
    state().askRoutes({ kind: 'between', ids: ['maker', 'army'] })
    const routes = [['maker', 'front', 'army']]
    state().setRoutesBetween({
      status: 'done',
      outcome: [{ ...there, routes, cap: 1, isCapped: true }, back],
    })
    render(<RoutesBetween network={network} ids={['army', 'maker']} />)
    expect(screen.getByText('There are more than 1: these are the 1 shortest.')).toBeVisible()
  })
})

describe('routes from and to one entity', () => {
  it('lead to end users and come from entry points', async () => {
    render(<RoutesOfEntity network={network} id="front" />)
    await userEvent.click(screen.getByRole('button', { name: 'From here to 2 end users' }))
    expect(lines().map(({ textContent }) => textContent)).toEqual([
      '1 stepFront → Army',
      '1 stepFront → Navy',
    ])
    await userEvent.click(screen.getByRole('button', { name: 'To here from 1 entry point' }))
    expect(lines().map(({ textContent }) => textContent)).toEqual(['1 stepMaker → Front'])
  })

  it('light up, and lead to what documents them', async () => {
    state().askRoutes({ kind: 'from', id: 'maker' })
    render(<RoutesOfEntity network={network} id="maker" />)
    const [first] = lines()
    await userEvent.hover(first!)
    expect(state().hovered).toEqual({ kind: 'relations', ids: ['r1', 'r2'] })
    await userEvent.click(first!)
    expect(state().selection.relations).toEqual(['r1', 'r2'])
  })

  it('say in What if what of them is broken', () => {
    state().stop(['front'])
    state().askRoutes({ kind: 'from', id: 'maker' })
    render(<RoutesOfEntity network={network} id="maker" />)
    expect(lines()[0]).toHaveAccessibleName(
      'Light up the route of 2 steps: Maker → Front → Army, broken: Front stopped',
    )
  })

  it('are none for an entity off the routes', () => {
    render(<RoutesOfEntity network={network} id="alone" />)
    expect(screen.getByText(/^No documented route leads from it/)).toBeVisible()
  })
})
