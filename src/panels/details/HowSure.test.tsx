import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { Position } from '../../domain/sureness/position.ts'
import type { EntitySureness, Sureness } from '../../domain/sureness/sureness.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { selectSurenessKey } from '../../store/selectors/selectSureness.ts'
import { HowSure } from './HowSure.tsx'

const network = buildNetwork({
  cases: [{ id: 'crates', title: 'The crates', kind: 'shipment' }],
  entities: [
    'maker:manufacturer@DE "Maker"',
    'gate@CN "Gate"',
    'other@CN "Other"',
    'army:end_user@KP "Army"',
    'loose@CN "Loose"',
  ],
  relations: ['maker supplies gate', 'gate supplies army', 'maker supplies other'],
})

const inGraph = ['maker', 'gate', 'other', 'army']
const routes = {
  ...buildRouteAnalysis([{ id: 'gate', score: 50 }], {
    entryPoints: ['maker'],
    endUsers: ['army'],
    onRoute: ['maker', 'gate', 'army'],
  }),
  inGraph,
}

const gate: EntitySureness = {
  id: 'gate',
  topThree: { value: 0.911, low: 0.897, high: 0.922 },
  ranks: { best: 1, low: 1, median: 2, high: 6, worst: 17 },
  ranked: 0.95,
  importance: [{ endUser: 'army', reachable: 0.9, without: 0.2 }],
  meanDependents: 0.7,
}
const drawn: Sureness = {
  draws: 2_000,
  entities: [gate],
  reachable: [{ endUser: 'army', share: { value: 0.9, low: 0.886, high: 0.912 } }],
  meanReached: 0.9,
}
const position: Position = {
  id: 'gate',
  bypasses: [
    {
      endUser: 'army',
      distance: 1,
      way: ['maker', 'other', 'army'],
      steps: [['other', 'army']],
      alternatives: 1,
      witnesses: [['other', 'army']],
    },
  ],
  lostPairs: [{ distance: 1, pairs: 1 }],
  pairWitnesses: [{ dealing: ['other', 'army'], pairs: 1 }],
  brokered: {
    coordinator: [],
    itinerant: [],
    representative: [],
    gatekeeper: [],
    liaison: [['maker', 'army']],
  },
  ungrouped: [],
}

const state = () => atlasStore.getState()
const user = userEvent.setup()

function show(id: string, analysis: ChokepointAnalysis = routes) {
  state().setAnalysis({ status: 'done', analysis, run: { id: 'run', isInThread: false } })
  state().setSelection({ entities: [id], relations: [] })
  const entity = network.entityById.get(id)
  if (!entity) throw new Error(`no entity ${id}`)
  render(<HowSure network={network} entity={entity} />)
}

const keepDrawn = () => act(() => state().keepDraws(selectSurenessKey(state()) ?? '', drawn))

/** What stands in the section, line by line, with plain spaces. */
const lines = () =>
  [...document.querySelectorAll('p')].map((line) => line.textContent.replaceAll('\u00a0', ' '))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
})

describe('how sure the rank of an entity is', () => {
  it('is asked by a button, which says how much it does', () => {
    show('gate')
    expect(screen.getByRole('button', { name: 'Draw it 2,000 times' })).toBeEnabled()
    expect(lines()[0]).toContain('Any documented relation may be wrong.')
  })

  it('shows how far the draws are, with a way to stop them that keeps the keyboard here', async () => {
    show('gate')
    const key = selectSurenessKey(state()) ?? ''
    act(() =>
      state().setDrawsJob({ status: 'running', key, progress: 0.25, millisecondsLeft: 8_000 }),
    )
    expect(screen.getByRole('progressbar', { name: 'Drawing it 2,000 times' })).toHaveAttribute(
      'aria-valuenow',
      '25',
    )
    expect(screen.getByText('about 8 s left')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Stop drawing' }))
    expect(screen.getByText('Stopped. Nothing was kept of it.')).toBeInTheDocument()
    expect(document.activeElement).not.toBe(document.body)
  })

  it('says how often it is in the top three, its ranks, and who depends on it', () => {
    show('gate')
    keepDrawn()
    expect(lines().slice(0, 5)).toEqual([
      'In the top three in 91.1 % of 2,000 draws (95 % interval 89.7 to 92.2 %).',
      'Its rank lies from 1 to 6 in nine draws of ten, 2 in the middle one; best 1, worst 17.',
      'In 5.0 % of the draws nothing speaks for it; there it counts as ranked right behind everybody else.',
      'On average 0.7 of the 0.9 end users that a draw reaches depend on it alone.',
      'The interval says how exact the draws are, not whether the assumptions hold.',
    ])
    const [row] = screen.getAllByRole('listitem')
    expect(row).toHaveTextContent(/Army.*reached in 90.% of the draws, in 20.% without it/)
  })

  it('says of an end user how often it is reached', () => {
    show('army')
    keepDrawn()
    expect(lines()[0]).toBe(
      'A route reaches it in 90.0 % of 2,000 draws (95 % interval 88.6 to 91.2 %).',
    )
  })

  it('says when fewer draws were made than asked for', () => {
    show('gate')
    act(() => state().setSurenessSettings({ ...state().surenessSettings, draws: 20_000 }))
    keepDrawn()
    expect(lines().join(' ')).toContain('was drawn 2,000 times, no more')
  })

  it('says why there is none', () => {
    show('maker')
    expect(lines()).toEqual(['It is an entry point, and these are not ranked.'])
    expect(screen.queryByRole('button', { name: /Assumptions/ })).not.toBeInTheDocument()
  })

  it('says that nothing is ranked without routes, or outside the analysis', () => {
    show('gate', buildStructureAnalysis())
    expect(lines()).toEqual([expect.stringContaining('because there are no routes')])
    act(() => state().setAnalysis({ status: 'done', analysis: { ...routes, inGraph: [] } }))
    expect(lines()).toEqual([expect.stringContaining('not part of the analysis')])
  })
})

describe('what would overturn it', () => {
  it('is told with its witnesses, which are dotted on the picture when asked', async () => {
    show('gate')
    act(() => state().setPosition('run', 'gate', position))
    expect(lines()).toContain(
      '1 end user depends on it alone. This finding falls if one undiscovered relation exists.',
    )
    const witness = screen.getByRole('button', { name: /^Other →.Army$/ })
    await user.hover(witness)
    expect(state().hovered).toEqual({ kind: 'entities', ids: ['other', 'army'] })
    await user.click(screen.getByRole('button', { name: 'Dot them on the picture' }))
    expect(state().hypothetical).toEqual([{ kind: 'witness', source: 'other', target: 'army' }])
    await user.click(screen.getByRole('button', { name: 'Take the dots off the picture' }))
    expect(state().hypothetical).toEqual([])
    await user.click(witness)
    expect(state().selection.entities).toEqual(['other', 'army'])
  })

  it('says between whom it stands, the numbers leading there', async () => {
    show('gate')
    act(() => state().setPosition('run', 'gate', position))
    const title = screen.getByRole('heading', { name: 'Between whom it stands' })
    const part = title.parentElement!
    expect(part).toHaveTextContent(
      'Goods, money or control pass through it between 1 pair that deals with each other in no documented way: 1 from one other country to another.',
    )
    await user.click(within(part).getAllByRole('button', { name: '1' })[0]!)
    expect(state().selection.entities).toEqual(['maker', 'army'])
  })

  it('is not told of another entity, or of another run', () => {
    show('gate')
    act(() => state().setPosition('earlier', 'gate', position))
    expect(screen.queryByText('What would overturn it')).not.toBeInTheDocument()
  })
})

describe('shipment by shipment', () => {
  it('says when none is recorded', () => {
    show('gate')
    act(() => state().setShipments('run', { shipments: [], endUsers: [] }))
    expect(lines()).toContain(
      'No shipments are recorded in this network, so every relation is taken to stand for itself.',
    )
  })

  it('says what needs it, whom it cuts off alone, and with whom it cuts off more', () => {
    show('gate')
    act(() =>
      state().setShipments('run', {
        shipments: [{ id: 'crates', needs: ['gate', 'other'], setsOut: true }],
        endUsers: [
          { endUser: 'army', isSupplied: true, cutSets: [['gate']], isComplete: true },
          { endUser: 'loose', isSupplied: true, cutSets: [['gate', 'other']], isComplete: false },
        ],
      }),
    )
    expect(lines()).toEqual(
      expect.arrayContaining([
        'Needed by 1 of 1 recorded shipments: The crates.',
        'Without it 1 end user is no longer supplied.',
        'Stopped together with others it cuts off more:',
        'There were too many sets to look at all of them; there may be more.',
      ]),
    )
    expect(screen.getByText(/^with /)).toHaveTextContent('with Other: Loose')
  })
})

describe('the assumptions', () => {
  it('can be changed, and put back', async () => {
    show('gate')
    await user.click(screen.getByRole('button', { name: 'Assumptions' }))
    const reset = screen.getByRole('button', { name: 'Back to the usual assumptions' })
    expect(reset).toBeDisabled()
    const seed = screen.getByRole('textbox', { name: 'Seed' })
    await user.clear(seed)
    await user.type(seed, '7{Enter}')
    const draws = screen.getByRole('textbox', { name: 'Draws' })
    await user.clear(draws)
    await user.type(draws, '5,000{Enter}')
    act(() => screen.getByRole('slider', { name: 'Low confidence holds' }).focus())
    await user.keyboard('{ArrowLeft}')
    expect(state().surenessSettings).toEqual({
      keep: { high: 0.95, medium: 0.8, low: 0.59 },
      draws: 5_000,
      seed: 7,
    })
    expect(screen.getByRole('button', { name: 'Draw it 5,000 times' })).toBeInTheDocument()
    await user.click(reset)
    expect(state().surenessSettings.seed).toBe(42)
  })

  it('take no number that makes no sense, and say so', async () => {
    show('gate')
    await user.click(screen.getByRole('button', { name: 'Assumptions' }))
    const draws = screen.getByRole('textbox', { name: 'Draws' })
    await user.clear(draws)
    await user.type(draws, '3{Enter}')
    expect(screen.getByText('A whole number from 100 to 20,000')).toBeInTheDocument()
    expect(state().surenessSettings.draws).toBe(2_000)
  })
})
