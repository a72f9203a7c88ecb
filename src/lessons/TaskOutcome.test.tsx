import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  add,
  begin,
  chooseOne,
  drop,
  heard,
  press,
  said,
  user,
} from '../../tests/support/lessonPlaying.tsx'
import type { LessonTask } from '../domain/network/schema/lesson.ts'
import { atlasStore } from '../store/atlasStore.ts'

const state = () => atlasStore.getState()

const task = () => screen.getByRole('list', { name: 'Tasks of this step' })

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

  it('has no number in it before one is typed, so that none is taken for an answer', async () => {
    await begin({ ...predict, stop: ['side'] })
    const field = screen.getByRole('textbox', { name: 'Your prediction' })
    expect(field).toHaveValue('')
    await press('Predict')
    expect(screen.getByRole('alert')).toHaveTextContent('Type a number first.')
    expect(state().lessonProgress?.log).toEqual([])
    expect(state().effectsHidden).toBe(true)
    await user.type(field, '4{Enter}')
    await user.clear(field)
    await press('Predict')
    expect(screen.getByRole('alert')).toHaveTextContent('Type a number first.')
    await foretell('0')
    expect(
      await said('You said 0; by the documented relations 0 of 2 end users are cut off.'),
    ).toBeVisible()
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

describe('a task to choose whom to stop', () => {
  it('refuses too many, and whoever stands where routes begin or end', async () => {
    await begin(chooseOne)
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
    await begin(chooseOne)
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
    await begin(chooseOne)
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
    await begin(chooseOne, answer)
    await press(/^2 · Red team/)
    await press('Let them answer')
    expect(
      await said('There is nothing to answer yet: make the choice before this first.'),
    ).toBeVisible()
    expect(state().lessonProgress?.log).toEqual([])
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
