import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  WAIT,
  added,
  begin,
  button,
  finish,
  lessons,
  openForWriting,
  press,
  select,
  state,
  tasks,
  user,
} from '../../../tests/support/lessonWriting.tsx'
import { only } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'

beforeEach(openForWriting)

describe('a task of each kind', () => {
  it('to find takes who is selected, and keeps hints and an explanation', async () => {
    select('front')
    await begin(/^Find/)
    expect(button('Add the task')).toBeDisabled()
    expect(screen.getByText('Write the question first.')).toBeVisible()
    expect(await screen.findByText('Meant is Front.', {}, WAIT)).toBeVisible()
    await user.type(
      screen.getByRole('textbox', { name: 'Hints, one a line' }),
      'East.{enter}A firm.',
    )
    await user.type(screen.getByRole('textbox', { name: 'Explanation' }), 'It buys.')
    await finish('Who buys?')
    expect(tasks()).toEqual([
      {
        id: 'find',
        kind: 'find',
        question: 'Who buys?',
        entities: ['front'],
        hints: ['East.', 'A firm.'],
        explanation: 'It buys.',
      },
    ])
  })

  it('to find says what it lacks while nobody is meant', async () => {
    await begin(/^Find/)
    await user.type(screen.getByRole('textbox', { name: 'Question' }), 'Who?')
    expect(screen.getAllByText(/^Say which entities are meant/)[0]).toBeVisible()
    expect(button('Add the task')).toBeDisabled()
  })

  it('to filter asks for the filter that stands, and says when it is none', async () => {
    await begin(/^Filter/)
    const nothing = 'The filter that is asked for shows everything: there is nothing to filter.'
    expect(await screen.findByText(nothing, {}, WAIT)).toBeVisible()
    state().setFilter(only(EMPTY_FILTER, 'country', 'CN'))
    await press('Take the filter that stands')
    await waitFor(() => expect(screen.queryByText(nothing)).toBeNull(), WAIT)
    await finish('Show China.')
    expect(tasks()?.[0]).toEqual({
      id: 'filter',
      kind: 'filter',
      question: 'Show China.',
      view: 'country=CN',
    })
  })

  it('to mark is a bet, or has somebody who is right', async () => {
    await begin(/^Mark/)
    expect(await screen.findByText('A bet: there is no wrong answer.', {}, WAIT)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /^A bet/ }))
    expect(screen.getAllByText(/^Say which entities are meant/)[0]).toBeVisible()
    select('other')
    await press('Take the 1 selected')
    await finish('Which is the decoy?')
    expect(tasks()?.[0]).toEqual({
      id: 'mark',
      kind: 'mark',
      question: 'Which is the decoy?',
      accept: ['other'],
    })
  })

  it('to predict shows what is computed, which nobody types', async () => {
    select('front')
    await begin(/^Predict/)
    expect(await screen.findByText('Stopping Front: 1 of 1 pair are lost.', {}, WAIT)).toBeVisible()
    expect(
      screen.getByText(
        'There are only 1 to lose: within this tolerance every prediction is right.',
      ),
    ).toBeVisible()
    const tolerance = screen.getByRole('textbox', { name: 'Right within' })
    await user.clear(tolerance)
    await user.type(tolerance, '0')
    await user.tab()
    await finish('How many?')
    expect(tasks()?.[0]).toEqual({
      id: 'predict',
      kind: 'predict',
      question: 'How many?',
      stop: ['front'],
      measure: 'pairsLost',
      tolerance: 0,
    })
  })

  it('to choose is scored against the best that is proven, and says when there are too few', async () => {
    await begin(/^Choose/)
    expect(
      await screen.findByText(/^2 are to be chosen, but only 1 lies? between/, {}, WAIT),
    ).toBeVisible()
    const count = screen.getByRole('textbox', { name: 'How many to stop' })
    await user.clear(count)
    await user.type(count, '1')
    await user.tab()
    expect(await screen.findByText('Best: Front, 1 of 1 pair lost.', {}, WAIT)).toBeVisible()
    await finish('Which one?')
    expect(tasks()?.[0]).toEqual({ id: 'choose', kind: 'choose', question: 'Which one?', k: 1 })
  })

  it('for the red team answers a choice before it, and waits for one', async () => {
    await begin(/^Red team/)
    await user.type(screen.getByRole('textbox', { name: 'Question' }), 'Let them answer.')
    expect(screen.getAllByText(/^There is no choice before it to answer/)[0]).toBeVisible()
    expect(button('Add the task')).toBeDisabled()
    await press('Cancel')
    await press('Add a task')
    await user.click(await screen.findByRole('menuitem', { name: /^Choose/ }))
    await finish('Which two?')
    await press('Add a task')
    await user.click(await screen.findByRole('menuitem', { name: /^Red team/ }))
    await user.type(screen.getByRole('textbox', { name: 'Question' }), 'Let them answer.')
    await press('Add the task')
    await added(2)
    expect(tasks()?.[1]).toEqual({
      id: 'redteam',
      kind: 'redTeam',
      question: 'Let them answer.',
      after: 'choose',
      hidden: 0.1,
    })
  })

  it('of ownership says what the rule makes of whom, with others taken as listed', async () => {
    select('army')
    await begin(/^Ownership/)
    const verdict = await screen.findByText(/^By arithmetic on the loaded data:/, {}, WAIT)
    expect(verdict).toBeVisible()
    const supposed = screen.getByRole('group', { name: 'Taken as listed, for this task' })
    select('maker')
    await user.click(within(supposed).getByRole('button', { name: 'Take the 1 selected' }))
    await finish('What is it?')
    expect(tasks()?.[0]).toEqual({
      id: 'ownership',
      kind: 'ownership',
      question: 'What is it?',
      entity: 'army',
      rule: 'ofac',
      supposedListed: ['maker'],
    })
  })

  it('is changed, moved and deleted once it is there, and never left without what it needs', async () => {
    select('front')
    await begin(/^Find/)
    await finish('Who?')
    await press(/^1 · Find/)
    await press('Take the 1 selected')
    expect(tasks()?.[0]).toMatchObject({ entities: ['front'] })
    await user.click(button(/^Take out Front/))
    expect(tasks()?.[0]).toMatchObject({ entities: ['front'] })
    select('front', 'other')
    await press('Take the 2 selected')
    await waitFor(() => expect(tasks()?.[0]).toMatchObject({ entities: ['front', 'other'] }))
    await press('Delete the task')
    await waitFor(() => expect(lessons()?.[0]?.steps[0]).not.toHaveProperty('tasks'))
  })
})
