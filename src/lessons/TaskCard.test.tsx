import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  add,
  begin,
  drop,
  findGate,
  heard,
  press,
  said,
} from '../../tests/support/lessonPlaying.tsx'
import { only } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import type { LessonTask } from '../domain/network/schema/lesson.ts'
import { atlasStore } from '../store/atlasStore.ts'

const state = () => atlasStore.getState()

const hints = () =>
  within(screen.getByRole('list', { name: 'Hints' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('a task to find somebody', () => {
  it('says what is missing and what is too much, and tells it aloud', async () => {
    await begin(findGate)
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
    await begin(findGate)
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
    await begin(findGate)
    await press('Hint (2 left)')
    expect(hints()).toHaveLength(1)
    expect(heard()).toBe('Look at both arrows.')
    await press('Hint (1 left)')
    expect(hints()[1]).toBe('It begins with G.')
    expect(screen.queryByRole('button', { name: /^Hint/ })).toBeNull()
  })

  it('shows its solution only to whoever has tried, and begins again', async () => {
    await begin(findGate)
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
