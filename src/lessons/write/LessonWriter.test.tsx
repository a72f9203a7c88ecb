import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { undo } from '../../commands/historyCommands.ts'
import { only } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import { readNetwork } from '../../domain/network/readNetwork.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { LearnPanel } from '../LearnPanel.tsx'

const user = userEvent.setup()
const WAIT = { timeout: 20_000 }
const state = () => atlasStore.getState()
const lessons = () => state().open?.network.file.lessons
const tasks = () => lessons()?.[0]?.steps[0]?.tasks
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }, WAIT))
const select = (...entities: string[]) => state().setSelection({ entities, relations: [] })

async function type(label: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: label }, WAIT)
  await user.clear(field)
  await user.type(field, text)
  await user.tab()
}

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  const { file } = buildNetwork({
    entities: [
      'maker:manufacturer@DE "Maker"',
      'front@CN "Front"',
      'other@CN "Other"',
      'army:end_user@KP "Army"',
    ],
    relations: ['maker supplies front', 'front supplies army', 'maker supplies other'],
  })
  state().finishOpening({
    network: indexNetwork(file),
    origin: { kind: 'file', fileName: 'x.json' },
    dataHash: dataHash(file),
  })
  state().setLearning(true)
  atlasStore.temporal.getState().clear()
})

/** A lesson with one step, about to get a task of a kind. */
async function begin(kind: RegExp): Promise<void> {
  render(<LearnPanel />)
  await press('Write a lesson')
  await press(/^Add step from this view/)
  await screen.findByRole('textbox', { name: 'Title of the step' })
  await press('Add a task')
  await user.click(await screen.findByRole('menuitem', { name: kind }))
}

const stands = (name: string) =>
  waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus(), WAIT)
const added = (count = 1) => waitFor(() => expect(tasks()).toHaveLength(count))
const finish = async (question: string) => {
  await user.type(screen.getByRole('textbox', { name: 'Question' }), question)
  await press('Add the task')
  await added()
}

describe('writing a lesson', () => {
  it('begins with its title and a step from what is shown, each of which undo takes back', async () => {
    render(<LearnPanel />)
    await press('Write a lesson')
    await type('Title of the lesson', 'Two doors')
    await type('Introduction', 'For one table.')
    await waitFor(() => expect(lessons()?.[0]?.description).toBe('For one table.'))
    expect(screen.getByText('0 steps, 0 minutes planned')).toBeVisible()
    expect(await screen.findByText('The lesson has no steps.', {}, WAIT)).toBeVisible()
    state().setLayout('rings')
    await press(/^Add step from this view/)
    await type('Title of the step', 'Look')
    await waitFor(() => expect(lessons()?.[0]?.steps[0]?.title).toBe('Look'))
    expect(lessons()).toEqual([
      {
        id: 'untitled-lesson',
        title: 'Two doors',
        description: 'For one table.',
        steps: [{ id: 'step-1', title: 'Look', view: 'layout=rings' }],
      },
    ])
    expect(readNetwork(state().open?.network.file).ok).toBe(true)
    void undo.run(atlasStore)
    expect(lessons()?.[0]?.steps[0]?.title).toBe('Step 1')
    expect(await screen.findByDisplayValue('Step 1')).toBeVisible()
  })

  it('keeps a step with text, minutes and notes, copies, moves and deletes it', async () => {
    render(<LearnPanel />)
    await press('Write a lesson')
    await press(/^Add step from this view/)
    await type('Text', 'Look at **the gate**.')
    await type('Notes for the facilitator', 'Wait.')
    await waitFor(() =>
      expect(lessons()?.[0]?.steps).toEqual([
        { id: 'step-1', title: 'Step 1', view: '', text: 'Look at **the gate**.', notes: 'Wait.' },
      ]),
    )
    await press('Duplicate the step')
    await waitFor(() => expect(lessons()?.[0]?.steps).toHaveLength(2))
    expect(lessons()?.[0]?.steps[1]).toEqual({ ...lessons()?.[0]?.steps[0], id: 'step-1-2' })
    await press('Move the step up')
    await waitFor(() => expect(lessons()?.[0]?.steps[0]?.id).toBe('step-1-2'))
    await press('Delete the step')
    await waitFor(() => expect(lessons()?.[0]?.steps.map(({ id }) => id)).toEqual(['step-1']))
    await type('Text', 'Nobody says so.[[^S99]')
    expect(await screen.findByText(/^Not saved: this network has no source S99/)).toBeVisible()
    expect(lessons()?.[0]?.steps[0]?.text).toBe('Look at **the gate**.')
  })

  it('is played at once, and leads back to writing', async () => {
    await begin(/^Choose/)
    await finish('Which one?')
    await press('Try it')
    expect(screen.getByText('team trial')).toBeVisible()
    expect(screen.getByText('Which one?')).toBeVisible()
    await press('Back to writing')
    expect(await screen.findByRole('textbox', { name: 'Title of the step' })).toBeVisible()
    await press('All lessons')
    expect(button('Edit “Untitled lesson”')).toBeVisible()
    await press('Edit “Untitled lesson”')
    await press('More for this lesson')
    await user.click(await screen.findByRole('menuitem', { name: 'Delete this lesson' }))
    await waitFor(() => expect(lessons()).toBeUndefined())
    expect(screen.getByText('This network has no lesson yet.')).toBeVisible()
  })
})

describe('the keyboard while a lesson is written', () => {
  it('goes on from what a press brought, where the button that was pressed is gone', async () => {
    render(<LearnPanel />)
    await press('Write a lesson')
    await stands('Writing a lesson')
    await press(/^Add step from this view/)
    expect(button(/^Add step from this view/)).toHaveFocus()
    await press('Add a task')
    await user.click(await screen.findByRole('menuitem', { name: /^Choose/ }))
    await stands('New task: Choose')
    await press('Cancel')
    await stands('Tasks')
    await press('Try it')
    await stands('Step 1')
    await press('Back to writing')
    await stands('Writing a lesson')
    await press('All lessons')
    await stands('Lessons')
  })
})

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
