import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildRouteAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { buildStopEffect, supplied, UNREACHED } from '../../../tests/support/stopEffectBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { WhatIfPanel } from './WhatIfPanel.tsx'
import { WhatIfStrip } from './WhatIfStrip.tsx'

const network = buildNetwork({
  entities: [
    'maker:manufacturer@DE "maker"',
    'front@KP "Front Ltd"',
    'bank@KP "Bank Ltd"',
    'army:end_user@KP "Army"',
    'navy:end_user@KP "Navy"',
    'guard:end_user@KP "Guard"',
  ],
  relations: [
    'maker supplies front',
    'maker supplies bank',
    'front pays army',
    'bank pays army',
    'front pays navy',
    'maker supplies guard',
  ],
})

const effect = buildStopEffect(
  ['front'],
  [
    {
      id: 'army',
      before: supplied('maker front army', { kappa: 2, disjointRoutes: 2, simpleRoutes: 2 }),
      after: supplied('maker bank army'),
    },
    { id: 'navy', before: supplied('maker front navy'), after: UNREACHED },
    {
      id: 'guard',
      before: supplied('maker guard', { kappa: Infinity }),
      after: supplied('maker guard', { kappa: Infinity }),
    },
  ],
  {
    pairsBefore: 3,
    pairsLost: 1,
    lostPairs: [['maker', 'navy']],
    fragmentationBefore: 0,
    fragmentationAfter: 0.25,
  },
)

const state = () => atlasStore.getState()
const strip = () => screen.getByRole('region', { name: 'What is stopped, and what that does' })
const withoutMarks = (element: Element) => {
  const copy = element.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll('[aria-hidden]')) mark.remove()
  return copy.textContent
}
const rows = () =>
  within(screen.getByRole('grid', { name: 'End users' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('[role=rowheader],[role=gridcell]')].map(withoutMarks))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  state().setAnalysis({
    status: 'done',
    analysis: buildRouteAnalysis([{ id: 'front' }, { id: 'bank' }, { id: 'maker' }]),
  })
  state().setMode('whatIf')
  atlasStore.temporal.getState().clear()
})

function show() {
  render(
    <>
      <WhatIfStrip />
      <WhatIfPanel tables={<p>the tables</p>} />
    </>,
  )
}

function showStopped() {
  state().stop(['front'])
  state().setStopEffect({ status: 'done', outcome: effect })
  show()
}

describe('What if before anything is stopped', () => {
  it('invites to stop something, and suggests the two highest scores', async () => {
    show()
    expect(screen.getByText('Stop an entity: select it and press S')).toBeVisible()
    const suggestions = screen.getAllByRole('button', { name: /^Stop / })
    expect(suggestions.map(({ textContent }) => textContent)).toEqual([
      'Stop Front Ltd',
      'Stop Bank Ltd',
    ])
    await userEvent.click(suggestions[1]!)
    expect(state().stopped).toEqual(['bank'])
  })
})

describe('the strip', () => {
  it('says what is stopped and what that does to the whole', () => {
    showStopped()
    expect(within(strip()).getByRole('row', { name: 'Front Ltd' })).toBeVisible()
    expect(withoutMarks(strip())).toContain('1 of 3 pairs lost')
    expect(withoutMarks(strip())).toContain('1 of 3 end users cut off')
    expect(withoutMarks(strip())).toContain('fragmentation 0.000, now 0.250')
  })

  it('leads from a number to the entities behind it', async () => {
    showStopped()
    const [pairs, endUsers] = within(strip()).getAllByRole('button', { name: '1' })
    await userEvent.click(pairs!)
    expect(state().selection.entities).toEqual(['maker', 'navy'])
    await userEvent.click(endUsers!)
    expect(state().selection.entities).toEqual(['navy'])
  })

  it('starts an entity again by its chip', async () => {
    showStopped()
    await userEvent.click(screen.getByRole('button', { name: /^Start Front Ltd again/ }))
    expect(state().stopped).toEqual([])
  })

  it('leaves What if and keeps what is stopped', async () => {
    showStopped()
    await userEvent.click(screen.getByRole('button', { name: 'Leave What if' }))
    expect([state().mode, state().stopped]).toEqual(['explore', ['front']])
  })

  it('says why where it could not be worked out', () => {
    state().stop(['front'])
    state().setStopEffect({ status: 'failed', message: 'out of memory' })
    show()
    expect(strip()).toHaveTextContent('What is lost could not be worked out: out of memory')
  })

  it('does not speak of pairs in a network without routes', () => {
    state().stop(['front'])
    const outcome = buildStopEffect(['front'], [], { fragmentationAfter: null })
    state().setStopEffect({ status: 'done', outcome })
    show()
    expect(strip()).toHaveTextContent('so there are no pairs to lose')
    expect(withoutMarks(strip())).toContain('fragmentation 0.000, now not applicable')
  })
})

describe('the table of end users', () => {
  it('says of each what it loses, those cut off first and those unchanged last', () => {
    showStopped()
    expect(rows()).toEqual([
      ['Navy', 'cut off', '1, now 0', '2, now none', '1, now 0', '1, now 0', ''],
      [
        'Army',
        'reachable',
        '2, now 1',
        '2, now 2',
        '2, now 1',
        '2, now 1',
        'maker → Bank Ltd → Army',
      ],
      ['Guard', 'reachable', 'direct', '1', '1', '1', 'maker → Guard'],
    ])
    expect(screen.getByTitle('an entry point deals straight with it')).toBeVisible()
  })

  it('is sorted by its headings', async () => {
    showStopped()
    await userEvent.click(screen.getByText('End user', { selector: '[role=columnheader] span' }))
    expect(rows().map(([name]) => name)).toEqual(['Army', 'Guard', 'Navy'])
  })

  it('lights up a route, and selects what documents it', async () => {
    showStopped()
    const detour = screen.getByRole('button', { name: /^maker → Bank Ltd → Army/ })
    await userEvent.hover(detour)
    expect(state().hovered).toEqual({ kind: 'relations', ids: ['r2', 'r4'] })
    await userEvent.click(detour)
    expect(state().selection).toEqual({ entities: [], relations: ['r2', 'r4'] })
  })

  it('selects the fewest whose stop cuts an end user off', async () => {
    showStopped()
    await userEvent.click(
      screen.getByRole('button', { name: '1. Select the fewest whose stop cuts off Navy' }),
    )
    await vi.waitUntil(() => state().selection.entities.length > 0, { timeout: 30_000 })
    expect(state().selection.entities).toEqual(['front'])
  })

  it('makes room for the tables', async () => {
    showStopped()
    await userEvent.click(screen.getByRole('tab', { name: 'Tables' }))
    expect(screen.getByText('the tables')).toBeVisible()
  })

  it('shows what was known while something new is worked out', () => {
    showStopped()
    act(() =>
      state().setStopEffect({
        status: 'running',
        progress: 0,
        millisecondsLeft: null,
        previous: effect,
      }),
    )
    expect(rows().length).toBe(3)
    expect(strip().querySelector('[aria-busy=true]')).not.toBeNull()
  })
})

describe('a whole box of entities stopped at once', () => {
  it('shows the first as chips and the others as a number', async () => {
    const many = buildNetwork({ entities: Array.from({ length: 30 }, (_, place) => `e${place}`) })
    const origin = { kind: 'shipped', id: 'many' } as const
    state().finishOpening({ network: many, origin, dataHash: '2' })
    state().stop(many.entities.map(({ id }) => id))
    show()
    expect(within(strip()).getAllByRole('row').length).toBe(12)
    await userEvent.click(within(strip()).getByRole('button', { name: 'and 18 more' }))
    expect(state().selection.entities.length).toBe(18)
  })
})
