import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildRouteAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { network } from '../../../tests/support/methodNetwork.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { selectRouteSets } from '../../store/selectors/selectRouteSets.ts'
import { CountedRelations } from './CountedRelations.tsx'
import { CriterionWeights } from './CriterionWeights.tsx'
import { FlowTable } from './FlowTable.tsx'
import { RouteEnds } from './RouteEnds.tsx'

const state = () => atlasStore.getState()
const settings = () => state().analysisSettings
const sets = () => selectRouteSets(state())?.inUse
const undo = () => act(() => atlasStore.temporal.getState().undo())

const list = () => within(screen.getByRole('listbox', { name: 'Entry points' }))
const option = (name: RegExp) => list().getByRole('option', { name })
const type = (label: string, text: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

beforeEach(() => {
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  atlasStore.temporal.getState().clear()
})

describe('what counts', () => {
  beforeEach(() => void render(<CountedRelations network={network} />))

  it('is changed layer by layer', () => {
    fireEvent.click(screen.getByLabelText('money 1 relation'))
    expect(settings().layers).toEqual(['goods', 'control'])
    undo()
    expect(settings().layers).toEqual(['goods', 'money', 'control'])
  })

  it('is changed by confidence, time and undated', () => {
    fireEvent.click(screen.getByText('High only'))
    type('From', '2009')
    type('Until', '2016-09')
    fireEvent.click(screen.getByLabelText('Count undated relations'))
    expect(settings()).toEqual({
      ...DEFAULT_ANALYSIS_SETTINGS,
      minimumConfidence: 'high',
      time: { from: '2009', to: '2016-09', undated: false },
    })
    type('From', '')
    expect(settings().time).toEqual({ to: '2016-09', undated: false })
  })

  it('is not changed by what is no date', () => {
    type('From', 'spring')
    expect(screen.getByText('Write a date as 2016, 2016-09 or 2016-09-26.')).toBeVisible()
    expect(settings().time).toEqual({ undated: true })
  })
})

describe('the flow table', () => {
  beforeEach(() => void render(<FlowTable network={network} />))

  it('shows each type with its count and can be turned, marked, and put back', () => {
    const row = screen.getByText('A supplies B').closest('tr')
    if (!row) throw new Error('no row')
    expect(within(row).getByText('3')).toBeVisible()
    fireEvent.click(within(row).getByText('none'))
    expect(settings().flows).toEqual({ supplies: 'none' })
    expect(within(row).getByText('changed, was A → B')).toBeVisible()
    fireEvent.click(screen.getByText('Put the flow table back'))
    expect(settings()).toEqual(DEFAULT_ANALYSIS_SETTINGS)
    expect(within(row).queryByText('changed, was A → B')).toBeNull()
  })

  it('says which relations flow as the file says, and why', () => {
    expect(screen.getByText('1 relation flows as the file says')).toBeVisible()
    expect(screen.getByText('Mill pays Army')).toBeVisible()
    expect(screen.getByText('flows from the second to the first')).toBeVisible()
    expect(screen.getByText('A fee paid outward')).toBeVisible()
  })

  it('says which layers are not counted', () => {
    expect(screen.getByText('not counted').closest('th')).toHaveTextContent('other not counted')
  })
})

describe('the ends of routes', () => {
  beforeEach(() => void render(<RouteEnds network={network} />))

  it('are taken out and put back', () => {
    expect(option(/Maker/)).toHaveAttribute('aria-selected', 'true')
    fireEvent.click(option(/Maker/))
    expect(sets()?.entryPoints).toEqual(['shell'])
    expect(option(/Maker/)).toHaveAttribute('aria-selected', 'false')
    expect(within(option(/Maker/)).getByText('taken out')).toBeVisible()
    expect(screen.getByText('1, by default 2')).toBeVisible()
    fireEvent.click(screen.getByText('Back to the default'))
    expect(settings()).toEqual(DEFAULT_ANALYSIS_SETTINGS)
  })

  it('are found by name and put in, by keyboard alone', () => {
    const search = screen.getByLabelText('Entry points: Find an entity to put in')
    fireEvent.change(search, { target: { value: 'trad' } })
    expect(list().getAllByRole('option')).toHaveLength(1)
    act(() => option(/Trader/).focus())
    fireEvent.keyDown(option(/Trader/), { key: ' ' })
    fireEvent.keyUp(option(/Trader/), { key: ' ' })
    expect(sets()?.entryPoints).toEqual(['maker', 'shell', 'trader'])
    expect(within(option(/Trader/)).getByText('put in')).toBeVisible()
    fireEvent.change(search, { target: { value: 'nobody' } })
    expect(screen.getByText('No entity that can be one is called “nobody”.')).toBeVisible()
  })

  it('do without front and shell companies at one press', () => {
    const cover = screen.getByLabelText('Leave front and shell companies out of the entry points')
    fireEvent.click(cover)
    expect(sets()?.entryPoints).toEqual(['maker'])
    fireEvent.click(cover)
    expect(settings()).toEqual(DEFAULT_ANALYSIS_SETTINGS)
  })
})

describe('own fronts and branches', () => {
  const family = buildNetwork({
    entities: [
      'maker:manufacturer@DE "Maker"',
      'branch:bank@AE "Branch"',
      'bank:bank@KP "Bank"',
      'army:end_user@KP "Army"',
    ],
    relations: ['maker supplies bank', 'bank owns branch', 'bank finances army'],
  })

  it('count with their principal at one press, until undone', () => {
    state().finishOpening({
      network: family,
      origin: { kind: 'shipped', id: 'family' },
      dataHash: '1',
    })
    render(<RouteEnds network={family} />)
    const box = screen.getByLabelText('Count a principal’s own fronts and branches with it')
    expect(box).not.toBeChecked()
    expect(screen.getByText(/: 1 entity would be counted with another\.$/)).toBeVisible()
    expect(sets()?.entryPoints).toEqual(['maker', 'branch'])
    fireEvent.click(box)
    expect(box).toBeChecked()
    expect(settings()).toEqual({ ...DEFAULT_ANALYSIS_SETTINGS, ownFronts: 'together' })
    expect(screen.getByText(/: 1 entity is counted with another\.$/)).toBeVisible()
    expect(sets()?.entryPoints).toEqual(['maker'])
    expect(list().queryByRole('option', { name: /Branch/ })).toBeNull()
    undo()
    expect(settings()).toEqual(DEFAULT_ANALYSIS_SETTINGS)
    expect(box).not.toBeChecked()
  })

  it('are not asked about where nobody is anybody’s own', () => {
    render(<RouteEnds network={network} />)
    expect(screen.queryByLabelText(/own fronts and branches/)).toBeNull()
  })
})

describe('the weights', () => {
  it('show their share of the score and are put back', () => {
    render(<CriterionWeights network={network} />)
    expect(screen.getByText('35 % of the score')).toBeVisible()
    fireEvent.change(screen.getByRole('slider', { name: 'Gatekeeper' }), { target: { value: '0' } })
    expect(settings().weights).toEqual({ ...DEFAULT_ANALYSIS_SETTINGS.weights, gatekeeper: 0 })
    expect(screen.getByText('46 % of the score')).toBeVisible()
    fireEvent.click(screen.getByText('Put the weights back'))
    expect(settings()).toEqual(DEFAULT_ANALYSIS_SETTINGS)
  })

  it('stand beside who is among the top three whatever they are', () => {
    state().setAnalysis({
      status: 'done',
      analysis: buildRouteAnalysis([
        { id: 'trader', topThreeShare: 0.94 },
        { id: 'shell', topThreeShare: 0 },
        { id: 'mill', topThreeShare: 1 },
      ]),
    })
    render(<CriterionWeights network={network} />)
    const topThree = screen.getByRole('list', { name: 'Whatever the weights' })
    expect(
      within(topThree)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Milltop three under 100\u00a0%', 'Tradertop three under 94\u00a0%'])
    expect(screen.getByText('1 other never is.')).toBeVisible()
    expect(screen.getByText(/under 1,000 weightings drawn evenly .* \(seed 42\)/)).toBeVisible()
  })

  it('say so when nothing weighs anything', () => {
    state().setAnalysisSettings({
      ...DEFAULT_ANALYSIS_SETTINGS,
      weights: {
        gatekeeper: 0,
        supplyLoss: 0,
        routeShare: 0,
        cutMembership: 0,
        fragmentation: 0,
      },
    })
    render(<CriterionWeights network={network} />)
    expect(screen.getByText('With all weights at 0 every score is 0.')).toBeVisible()
  })
})
