import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { beginLesson } from '../../tests/support/lessonAtlas.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { LearnPanel } from './LearnPanel.tsx'

const user = userEvent.setup()
const state = () => atlasStore.getState()
const heard = () => state().announcement?.sentence
const heading = (name: string) => screen.getByRole('heading', { level: 3, name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** Presses a button as a keyboard does. */
async function press(name: string | RegExp): Promise<void> {
  const found = await screen.findByRole('button', { name })
  act(() => found.focus())
  await user.keyboard('{Enter}')
}

beforeEach(async () => {
  await beginLesson([
    {
      id: 'look',
      title: 'Look',
      minutes: 10,
      view: 'layout=rings',
      text: 'A trader sells to two banks.[^s1] Three pairs of them.[^computed] Look around.[^exercise]',
      notes: 'Wait for a minute.',
      tasks: [
        { id: 'bet', kind: 'mark', isBet: true, question: 'Bet on one.[^exercise]' },
        { id: 'find', kind: 'find', question: 'Who trades?', entities: ['trader'] },
        { id: 'stop', kind: 'choose', question: 'Stop one.', k: 1 },
        { id: 'answer', kind: 'redTeam', question: 'Answer.', after: 'stop', hidden: 0.2 },
      ],
    },
    { id: 'think', title: 'Think', text: 'Who pays for a mistake?' },
    { id: 'debrief', title: 'Debrief', view: '', recall: true },
  ])
  render(<LearnPanel />)
})

describe('a lesson that is taken', () => {
  it('begins at its first step, with what that shows, for the team that typed its code', () => {
    expect(screen.getByRole('heading', { level: 2, name: 'Two banks' })).toBeVisible()
    expect(screen.getByText('team blue')).toBeVisible()
    expect(screen.getByText('Step 1 of 3')).toBeVisible()
    expect(heading('Look')).toHaveFocus()
    expect(state().layout).toBe('rings')
    expect(heard()).toBe('Step 1 of 3: Look')
    expect(button('Previous step')).toBeDisabled()
  })

  it('shows sources by number and arithmetic by a sign, and keeps the notes for the facilitator', () => {
    expect(
      screen.getByRole('link', { name: 'Source 1: Notice 1, opens in a new tab' }),
    ).toBeVisible()
    expect(screen.getByTitle('Computed from this network')).toHaveTextContent(/^=/)
    expect(screen.queryByText('Wait for a minute.')).toBeNull()
    expect(document.body).not.toHaveTextContent('[^')
  })

  it('goes on and back by the keyboard, reading each step from its top, and says where it is', async () => {
    await press('Next step')
    expect(heading('Think')).toHaveFocus()
    expect(heard()).toBe('Step 2 of 3: Think')
    await press('Next step')
    expect(heading('Debrief')).toHaveFocus()
    expect(button('Next step')).toBeDisabled()
    expect(state().layout).toBe('routes')
    await press('Previous step')
    expect(heading('Think')).toHaveFocus()
    expect(state().layout).toBe('routes')
  })

  it('has a rail that says how much of each step is done, and leads anywhere', async () => {
    const rail = within(screen.getByRole('navigation', { name: 'Steps of the lesson' }))
    expect(rail.getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual([
      '1. Look, 0 of 4 tasks done',
      '2. Think',
      '3. Debrief',
    ])
    await press('3. Debrief')
    expect(heading('Debrief')).toHaveFocus()
    await press('1. Look, 0 of 4 tasks done')
    expect(heading('Look')).toHaveFocus()
  })

  it('opens one task at a time, the first that is not done', async () => {
    const [bet, find] = [button('1 · Bet open'), button('2 · Find open')]
    expect([bet, find].map((each) => each.getAttribute('aria-expanded'))).toEqual(['true', 'false'])
    await press('2 · Find open')
    expect([bet, find].map((each) => each.getAttribute('aria-expanded'))).toEqual(['false', 'true'])
    expect(screen.getByText('Who trades?')).toBeVisible()
  })

  it('shows the view of its step again to whoever looked elsewhere', async () => {
    act(() => state().setLayout('force'))
    await press('Show the view of this step again')
    expect(state().layout).toBe('rings')
  })

  it('brings back in the debrief what was bet, and counts what was done', async () => {
    act(() => state().setSelection({ entities: ['side'], relations: [] }))
    await press('Place the bet')
    await screen.findByText('Your bet is noted: Side Bank. It comes back in the debrief.')
    await press('3. Debrief')
    const recall = within(screen.getByRole('region', { name: 'What you said on the way' }))
    expect(recall.getByText('You bet on Side Bank.')).toBeVisible()
    expect(recall.getByText('Bet on one.')).toBeVisible()
    expect(recall.getByText('1 of 4 tasks done, 0 right.')).toBeVisible()
  })

  it('leaves out of the debrief what the red team could not answer yet', async () => {
    await press('4 · Red team open')
    await press('Let them answer')
    await screen.findByText(/^There is nothing to answer yet/)
    await press('3. Debrief')
    expect(
      screen.getByText('Nothing was bet, predicted or chosen in this lesson yet.'),
    ).toBeVisible()
  })

  it('says in the debrief when nothing was said', async () => {
    await press('3. Debrief')
    expect(
      screen.getByText('Nothing was bet, predicted or chosen in this lesson yet.'),
    ).toBeVisible()
  })

  it('makes the type large for a room, by its button', async () => {
    expect(button('Projector mode')).toHaveAttribute('aria-pressed', 'false')
    await press('Projector mode')
    expect(state().isProjected).toBe(true)
    expect(button('Projector mode')).toHaveAttribute('aria-pressed', 'true')
  })

  it('is left for the list of lessons, where its answers stay hidden', async () => {
    await press('Next step')
    await press('All lessons')
    expect(screen.getByRole('heading', { name: 'Lessons' })).toBeVisible()
    expect(screen.getByText(/^Chokepoints and What if stay closed/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: /^Team code/ })).toHaveValue('blue')
  })
})

const clock = () => screen.getByRole('timer', { name: 'Time for this step' }).textContent
/** Lets time pass, in milliseconds. */
const pass = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time)
  })

describe('the clock of a step', () => {
  it('counts down, stops and goes on, and tells what is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await press('2. Think')
    expect(screen.queryByRole('timer')).toBeNull()
    await press(/^1\. Look/)
    expect(clock()).toBe('10:00 left')
    pass(61_000)
    expect(clock()).toMatch(/^8:5[0-9] left$/)
    await press('Stop the clock')
    const stopped = clock()
    pass(120_000)
    expect(clock()).toBe(stopped)
    await press('Start the clock')
    pass(600_000)
    expect(clock()).toMatch(/ over$/)
    vi.useRealTimers()
  })
})
