import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { setText } from '../../domain/filter/changeFilter.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { Timeline } from './Timeline.tsx'

/** Ten years, 2003 to 2012, on a plot 100 px wide: 10 px a year. */
const network = buildNetwork({
  entities: ['dandong:trading_company@CN "Dandong"', 'komid:state_programme@KP "KOMID"'],
  relations: [
    'dandong supplies komid 2003',
    'dandong procures_for komid 2008..2009',
    'dandong pays komid 2012',
    'dandong related_to komid',
  ],
})

const state = () => atlasStore.getState()
const time = () => state().filter.time
const shown = () => [...selectVisible(state()).relations]
const steps = () => atlasStore.temporal.getState().pastStates.length
const undo = () => act(() => atlasStore.temporal.getState().undo())
const start = () => screen.getByRole('slider', { name: 'Start of the time window' })
const end = () => screen.getByRole('slider', { name: 'End of the time window' })

beforeEach(() => {
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  atlasStore.temporal.getState().clear()
  Element.prototype.setPointerCapture = () => {}
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 44))
})

afterEach(() => vi.useRealTimers())

const play = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Play: move a window through time' }))
const tick = (times = 1) => act(() => void vi.advanceTimersByTime(1000 * times))

/** The plot and one who drags over it, by px from its left edge; more than half a second between presses. */
function plot() {
  const { container } = render(<Timeline />)
  const element = container.querySelector('[dir="ltr"] > div')
  if (!element) throw new Error('no plot')
  const drag = (from: number, ...over: number[]) => dragOn(element, from, ...over)
  return { element, drag }
}

function dragOn(element: Element, from: number, ...over: number[]) {
  fireEvent.pointerDown(element, { clientX: from, button: 0, pointerId: 1 })
  for (const clientX of over) fireEvent.pointerMove(element, { clientX, pointerId: 1 })
  fireEvent.pointerUp(element, { pointerId: 1 })
}

/** Presses count as apart once this much of the clock has passed. */
function later() {
  const { timeStamp } = new Event('now')
  vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(timeStamp + 10_000)
}

describe('an analyst chooses a time window', () => {
  it('by dragging over whole years, and takes the whole drag back in one step', () => {
    const { drag } = plot()
    drag(15, 22, 38, 55, 48)
    expect(time()).toEqual({ from: '2004', to: '2007', undated: true })
    expect(screen.getByText('2004–2007')).toBeInTheDocument()
    expect(steps()).toBe(1)
    undo()
    expect(time()).toEqual({ undated: true })
    expect(screen.getByText('All years')).toBeInTheDocument()
  })

  it('backwards as well, and only one year by a press', () => {
    const { drag } = plot()
    drag(55, 22)
    expect(time()).toEqual({ from: '2005', to: '2008', undated: true })
    later()
    drag(75)
    expect(time()).toEqual({ from: '2010', to: '2010', undated: true })
    expect(steps()).toBe(2)
  })

  it('and moves it along, as wide as it was, to the end and no further', () => {
    const { drag } = plot()
    drag(15, 35)
    later()
    drag(25, 55)
    expect(time()).toEqual({ from: '2007', to: '2009', undated: true })
    later()
    drag(55, 99)
    expect(time()).toEqual({ from: '2010', undated: true })
  })

  it('and drags one of its edges', () => {
    const { element, drag } = plot()
    drag(15, 35)
    const handle = element.querySelector('[data-end="last"]')
    if (!handle) throw new Error('no handle')
    fireEvent.pointerDown(handle, { clientX: 40, button: 0, pointerId: 1 })
    fireEvent.pointerMove(element, { clientX: 70, pointerId: 1 })
    fireEvent.pointerUp(element, { pointerId: 1 })
    expect(time()).toEqual({ from: '2004', to: '2009', undated: true })
  })

  it('and clears it by a double click', () => {
    const { element, drag } = plot()
    drag(15, 35)
    fireEvent.doubleClick(element)
    expect(time()).toEqual({ undated: true })
  })

  it('or by its cross', async () => {
    const { drag } = plot()
    drag(15, 35)
    await userEvent.click(screen.getByRole('button', { name: 'Clear the time window' }))
    expect(time()).toEqual({ undated: true })
    expect(screen.queryByRole('button', { name: 'Clear the time window' })).toBeNull()
  })

  it('and gets the old one back when the touch turns into scrolling', () => {
    const { element } = plot()
    fireEvent.pointerDown(element, { clientX: 15, button: 0, pointerId: 1 })
    fireEvent.pointerCancel(element, { pointerId: 1 })
    expect(time()).toEqual({ undated: true })
  })
})

describe('somebody who uses the keyboard', () => {
  it('moves either end by arrows, Page, Home and End, and hears where it is', async () => {
    render(<Timeline />)
    expect(start()).toHaveAttribute('aria-valuetext', 'from the start, 2003')
    expect(end()).toHaveAttribute('aria-valuetext', 'until the end, 2012')
    act(() => start().focus())
    await userEvent.keyboard('{ArrowRight}{ArrowUp}')
    expect(start()).toHaveAttribute('aria-valuetext', 'from 2005')
    await userEvent.keyboard('{PageUp}')
    expect(start()).toHaveAttribute('aria-valuetext', 'from 2010')
    await userEvent.keyboard('{End}')
    expect(start()).toHaveAttribute('aria-valuetext', 'from 2012')
    await userEvent.keyboard('{Home}')
    expect(time()).toEqual({ undated: true })

    act(() => end().focus())
    await userEvent.keyboard('{ArrowLeft}{PageDown}')
    expect(end()).toHaveAttribute('aria-valuetext', 'until 2006')
    expect(time()).toEqual({ to: '2006', undated: true })
  })

  it('takes back one press at a time, but a held key at once', () => {
    render(<Timeline />)
    fireEvent.keyDown(start(), { key: 'ArrowRight' })
    fireEvent.keyDown(start(), { key: 'ArrowRight' })
    fireEvent.keyDown(start(), { key: 'ArrowRight', repeat: true })
    fireEvent.keyDown(start(), { key: 'ArrowRight', repeat: true })
    expect(time().from).toBe('2007')
    undo()
    expect(time().from).toBe('2004')
    undo()
    expect(time().from).toBeUndefined()
  })
})

describe('playing', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))

  it('moves the window a year a step to the end, and stops there', () => {
    const { drag } = plot()
    drag(65, 85)
    play()
    expect(state().announcement?.sentence).toBe('Playing from 2009, one year a step.')
    tick()
    expect(time()).toEqual({ from: '2010', undated: true })
    expect(state().announcement?.sentence).toBe('Played to the end, 2012.')
    tick(5)
    expect(time()).toEqual({ from: '2010', undated: true })
    expect(screen.getByRole('button', { name: 'Play: move a window through time' })).toBeVisible()
  })

  it('starts with the first year when no window is chosen, and is one step to undo', () => {
    render(<Timeline />)
    play()
    expect(time()).toEqual({ to: '2003', undated: true })
    tick(2)
    expect(time()).toEqual({ from: '2005', to: '2005', undated: true })
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
    expect(state().announcement?.sentence).toBe('Paused: 2005.')
    tick(3)
    expect(time()).toEqual({ from: '2005', to: '2005', undated: true })
    undo()
    expect(time()).toEqual({ undated: true })
  })

  it('does not announce its steps', () => {
    render(<Timeline />)
    play()
    const said = state().announcement
    tick(3)
    expect(state().announcement).toBe(said)
  })

  it('starts over from the beginning when the window stands at the end', () => {
    const { drag } = plot()
    drag(85, 99)
    play()
    expect(time()).toEqual({ to: '2004', undated: true })
  })

  it('gives way to somebody who changes the window', () => {
    const { drag } = plot()
    play()
    drag(45, 55)
    tick(3)
    expect(time()).toEqual({ from: '2007', to: '2008', undated: true })
    expect(screen.getByRole('button', { name: 'Play: move a window through time' })).toBeVisible()
  })
})

describe('relations without a date', () => {
  it('are counted, stay in, and can be left out', async () => {
    render(<Timeline />)
    expect(screen.getByText('1 of 4 relations is undated: about 75 % are dated.')).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keep undated relations' }))
    expect(time()).toEqual({ undated: false })
    expect(shown()).toEqual(['r1', 'r2', 'r3'])
    expect(screen.getByText('1 of 4 relations is undated: about 75 % are dated.')).toBeVisible()
  })

  it('are counted among what passes the other filters', () => {
    act(() => state().changeFilter((filter) => setText(filter, 'nobody')))
    render(<Timeline />)
    expect(screen.getByText('No relation passes the other filters.')).toBeVisible()
  })
})

describe('a network without dates', () => {
  it('says so instead of an empty axis', () => {
    act(() =>
      state().finishOpening({
        network: buildNetwork({ relations: ['dandong supplies komid'] }),
        origin: { kind: 'shipped', id: 'test' },
        dataHash: '1',
      }),
    )
    render(<Timeline />)
    expect(screen.getByText('No relation of this network carries a date.')).toBeVisible()
    expect(screen.queryByRole('slider')).toBeNull()
  })
})
