import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { beginTasks } from '../../tests/support/lessonAtlas.ts'
import { removeSelected } from '../commands/editCommands.ts'
import { only } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import type { LessonTask } from '../domain/network/schema/lesson.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { LearnPanel } from './LearnPanel.tsx'

const user = userEvent.setup()
const WAIT = { timeout: 20_000 }
const state = () => atlasStore.getState()
/** What a screen reader heard last. */
const heard = () => state().announcement?.sentence
const task = () => screen.getByRole('list', { name: 'Tasks of this step' })
const hints = () =>
  within(screen.getByRole('list', { name: 'Hints' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

async function begin(...tasks: LessonTask[]): Promise<void> {
  await beginTasks(tasks)
  render(<LearnPanel />)
}

/** Presses a button as a keyboard does. */
async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name }, WAIT)
  act(() => button.focus())
  await user.keyboard('{Enter}')
}

const field = () => screen.getByRole('combobox', { name: 'Add by name' })

/** Adds an entity to the answer by typing its name. */
async function add(name: string): Promise<void> {
  act(() => field().focus())
  await user.keyboard(name)
  await screen.findByRole('option', { name: new RegExp(`^${name}`) })
  await user.keyboard('{ArrowDown}{Enter}')
  await screen.findByRole('row', { name: new RegExp(`^${name}`) })
}

async function drop(name: string): Promise<void> {
  act(() => screen.getByRole('row', { name: new RegExp(`^${name}`) }).focus())
  await user.keyboard('{Delete}')
}

/** What is said to the eye, once it is there. */
const said = (sentence: string) => screen.findByText(sentence, {}, WAIT)

const find: LessonTask = {
  id: 'find',
  kind: 'find',
  question: 'Which bank pays the army and the navy?',
  entities: ['gate'],
  hints: ['Look at **both** arrows.[^s1]', 'It begins with G.'],
  explanation: 'Gate Bank pays both.[^s1]',
}

describe('a task to find somebody', () => {
  it('says what is missing and what is too much, and tells it aloud', async () => {
    await begin(find)
    await press('Check')
    expect(
      await said('Nothing is selected. Select in the picture, in the table or by search.'),
    ).toBeVisible()
    await add('Side')
    await press('Check')
    expect(await said('None of what is selected is meant: 1 missing, 1 too many.')).toBeVisible()
    expect(heard()).toBe('not right: None of what is selected is meant: 1 missing, 1 too many.')
    expect(screen.getByText('2 tries')).toBeVisible()
    expect(screen.queryByText('Gate Bank pays both.')).toBeNull()
  })

  it('takes the right one, says why with its source, and asks no more', async () => {
    await begin(find)
    await add('Side')
    await drop('Side')
    await add('Gate')
    await press('Check')
    expect(await said('That is the one.')).toBeVisible()
    expect(heard()).toBe('right: That is the one.')
    expect(screen.getByRole('heading', { name: 'Why' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Source 1: Notice 1/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Check' })).toBeNull()
    expect(screen.getByRole('button', { name: '1 · Find right' })).toBeVisible()
  })

  it('gives its hints one by one, aloud without their footnotes', async () => {
    await begin(find)
    await press('Hint (2 left)')
    expect(hints()).toHaveLength(1)
    expect(heard()).toBe('Look at both arrows.')
    await press('Hint (1 left)')
    expect(hints()[1]).toBe('It begins with G.')
    expect(screen.queryByRole('button', { name: /^Hint/ })).toBeNull()
  })

  it('shows its solution only to whoever has tried, and begins again', async () => {
    await begin(find)
    expect(screen.queryByRole('button', { name: 'Show the solution' })).toBeNull()
    await press('Check')
    await press('Show the solution')
    expect(await said('Meant is Gate Bank.')).toBeVisible()
    expect(heard()).toBe('Meant is Gate Bank.')
    expect(screen.getByRole('button', { name: '1 · Find solution seen' })).toBeVisible()
    await press('Show in the picture')
    expect(state().selection.entities).toEqual(['gate'])
    await press('Try again')
    expect(screen.queryByText('Meant is Gate Bank.')).toBeNull()
    await press('Check')
    expect(await said('That is the one.')).toBeVisible()
    expect(screen.getByText('2 tries')).toBeVisible()
  })
})

describe('a task to filter', () => {
  const filter: LessonTask = {
    id: 'filter',
    kind: 'filter',
    question: 'Show only banks.',
    view: 'type=bank',
  }

  it('compares what the filter shows with what is meant', async () => {
    await begin(filter)
    expect(screen.getByText('Showing all 8 entities and 7 relations')).toBeVisible()
    await press('Check')
    expect(await said('The filter shows 8 entities: 6 too many.')).toBeVisible()
    act(() => state().setFilter(only(EMPTY_FILTER, 'type', 'bank')))
    await press('Check')
    expect(await said('The filter shows exactly the 2 entities that are meant.')).toBeVisible()
    expect(heard()).toBe('right: The filter shows exactly the 2 entities that are meant.')
  })

  it('names the filter to whoever gives up', async () => {
    await begin(filter)
    await press('Check')
    await press('Show the solution')
    expect(await said('Showing 2 of 8 entities and 0 of 7 relations: banks')).toBeVisible()
  })
})

describe('a task to mark', () => {
  const mark: LessonTask = {
    id: 'mark',
    kind: 'mark',
    question: 'Who is the trader?',
    accept: ['trader'],
    explanation: 'It trades.',
  }

  it('takes one and only one, and says whether it is right', async () => {
    await begin(mark)
    await add('Gate')
    await add('Trader')
    await press('Check')
    expect(await said('2 entities are selected. Select just one.')).toBeVisible()
    await drop('Trader')
    await press('Check')
    expect(await said('Not Gate Bank.')).toBeVisible()
    await drop('Gate')
    await add('Trader')
    await press('Check')
    expect(await said('Yes: Trader.')).toBeVisible()
    expect(heard()).toBe('right: Yes: Trader.')
  })

  it('keeps a bet without a word on whether it is right, and shows no solution', async () => {
    const { accept: _, ...bet } = { ...mark, isBet: true }
    await begin(bet)
    await add('Side')
    await press('Place the bet')
    expect(await said('Your bet is noted: Side Bank. It comes back in the debrief.')).toBeVisible()
    expect(heard()).toBe('noted: Your bet is noted: Side Bank. It comes back in the debrief.')
    expect(screen.getByRole('button', { name: '1 · Bet noted' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show the solution' })).toBeNull()
  })
})

const foretell = async (value: string) => {
  act(() => screen.getByRole('textbox', { name: 'Your prediction' }).focus())
  await user.keyboard(`{Control>}a{/Control}${value}`)
  await press('Predict')
}

describe('a task to predict', () => {
  const predict: LessonTask = {
    id: 'predict',
    kind: 'predict',
    question: 'How many end users are cut off without Gate Bank?',
    stop: ['gate'],
    measure: 'endUsersCutOff',
    tolerance: 0,
  }

  it('is made once, and only then is the effect shown', async () => {
    await begin(predict)
    expect(state().effectsHidden).toBe(true)
    expect(screen.queryByRole('button', { name: 'See it in What if' })).toBeNull()
    await foretell('2')
    expect(
      await said('You said 2; by the documented relations 1 of 2 end users is cut off.'),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: '1 · Predict noted' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(state().effectsHidden).toBe(false)
    await press('See it in What if')
    expect([state().mode, state().stopped]).toEqual(['whatIf', ['gate']])
  })

  it('is right when it is what is computed', async () => {
    await begin(predict)
    await foretell('1')
    expect(
      await said('You said 1; by the documented relations 1 of 2 end users is cut off.'),
    ).toBeVisible()
    expect(heard()).toBe(
      'right: You said 1; by the documented relations 1 of 2 end users is cut off.',
    )
    expect(screen.getByRole('button', { name: '1 · Predict right' })).toBeVisible()
  })
})

const choose: LessonTask = { id: 'choose', kind: 'choose', k: 1, question: 'Stop one.' }

describe('a task to choose whom to stop', () => {
  it('refuses too many, and whoever stands where routes begin or end', async () => {
    await begin(choose)
    await add('Gate')
    await add('Side')
    await press('Check')
    expect(await said('Select 1; 2 are selected.')).toBeVisible()
    await drop('Gate')
    await drop('Side')
    await add('Army')
    await press('Check')
    expect(
      await said('Army is where routes begin or end. Choose among those between.'),
    ).toBeVisible()
  })

  it('scores a choice against the proven best, and shows both once it is as good', async () => {
    await begin(choose)
    await add('Gate')
    await press('Check')
    expect(await said('1 of 2 pairs are lost; the best choice of this size loses 2.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    await drop('Gate')
    await add('Trader')
    await press('Check')
    expect(await said('2 of 2 pairs are lost: no choice of this size loses more.')).toBeVisible()
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'ChoiceWhoPairs lost',
      'YoursTrader2 of 2',
      'GreedyTrader2 of 2',
      'Proven bestTrader2 of 2',
    ])
  })

  it('tells whoever gives up the best, what greed takes, and how it is proven', async () => {
    await begin(choose)
    await press('Check')
    await press('Show the solution')
    expect(await said('Best: Trader, 2 of 2 pairs lost.')).toBeVisible()
    expect(await said('Greedy: Trader, 2 lost.')).toBeVisible()
    expect(await said('Proven: enumerated 3 sets, none loses more.')).toBeVisible()
  })
})

describe('a task for the red team', () => {
  const answer: LessonTask = {
    id: 'answer',
    kind: 'redTeam',
    after: 'choose',
    hidden: 0.2,
    question: 'Let them answer.',
  }

  it('waits for the choice it answers, then bounds the answer and says what was out of sight', async () => {
    await begin(choose, answer)
    await press(/^2 · Red team/)
    await press('Let them answer')
    expect(
      await said('There is nothing to answer yet: make the choice before this first.'),
    ).toBeVisible()
    await press(/^1 · Choose/)
    await add('Gate')
    await press('Check')
    expect(await said('1 of 2 pairs are lost; the best choice of this size loses 2.')).toBeVisible()
    await press(/^2 · Red team/)
    await press('Let them answer')
    expect(
      await said(
        'Of 2 pairs, 1 are left if nobody reacts, 2 after the best response, 2 at most. 1 relation was out of sight.',
      ),
    ).toBeVisible()
    expect(within(task()).getByText('Drawn by the code “blue”.')).toBeVisible()
    await press('1 relation was out of sight')
    expect(within(task()).getAllByRole('listitem').at(-1)).toHaveTextContent(
      / (supplies|finances) /,
    )
    expect(screen.queryByRole('button', { name: 'Show the solution' })).toBeNull()
  })
})

describe('a task of ownership', () => {
  it('takes a verdict by the arrow keys, and proves the right one', async () => {
    await begin({
      id: 'own',
      kind: 'ownership',
      entity: 'firm',
      rule: 'ofac',
      question: 'What is Firm?',
    })
    await press('Check')
    expect(screen.getByRole('alert')).toHaveTextContent('Choose one first.')
    expect(state().lessonProgress?.log).toEqual([])
    act(() => screen.getByRole('button', { name: '1 · Ownership open' }).focus())
    await user.tab()
    expect(screen.getByRole('radio', { name: /^blocked/ })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('radio', { name: /^clear/ })).toBeChecked()
    await press('Check')
    expect(await said('Not “clear”. Look at who holds what, step by step.')).toBeVisible()
    act(() => screen.getByRole('radio', { name: /^clear/ }).focus())
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: /^blocked/ })).toBeChecked()
    act(() => screen.getByRole('radio', { name: /^not known/ }).focus())
    await user.keyboard(' ')
    await press('Check')
    expect(await said('Not “not known”. Look at who holds what, step by step.')).toBeVisible()
    act(() => screen.getByRole('radio', { name: /^blocked/ }).focus())
    await user.keyboard(' ')
    await press('Check')
    expect(await said('Yes, by arithmetic on the loaded data: blocked.')).toBeVisible()
    expect(heard()).toBe('right: Yes, by arithmetic on the loaded data: blocked.')
  })
})

describe('the keyboard in a task', () => {
  it('stays at the button while an answer is not right', async () => {
    await begin(find)
    await press('Check')
    expect(
      await said('Nothing is selected. Select in the picture, in the table or by search.'),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus()
  })

  it('goes to what the answer came to once it is right, and from there to the next task', async () => {
    await begin(find, choose)
    await add('Gate')
    await press('Check')
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^right That is the one\. 1 try/),
    )
    await press('Next task')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Stop one\.$/))
  })

  it('goes to the solution, and back to the question to try again', async () => {
    await begin(find)
    await press('Check')
    await press('Show the solution')
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^SolutionMeant is Gate Bank\.$/),
    )
    await press('Try again')
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^Which bank pays the army and the navy\?$/),
    )
  })

  it('stays in the field while names are added, and comes back to it with the last one taken out', async () => {
    await begin(find)
    await add('Gate')
    expect(field()).toHaveFocus()
    await add('Side')
    await drop('Gate')
    expect(screen.getByRole('row', { name: /^Side/ })).toHaveFocus()
    await drop('Side')
    expect(field()).toHaveFocus()
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('takes an answer back by Delete, and nothing out of the network', async () => {
    await begin(find)
    act(() => state().setSelection({ entities: ['gate'], relations: [] }))
    expect(removeSelected.isPossible?.(state())).toBe(false)
    await press('All lessons')
    expect(removeSelected.isPossible?.(state())).toBe(true)
  })

  it('goes to the last hint when there is none left to ask for', async () => {
    await begin(find)
    await press('Hint (2 left)')
    expect(screen.getByRole('button', { name: 'Hint (1 left)' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^It begins with G\.$/))
  })
})
