import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Choice, ChoiceState } from './choice.ts'
import { ChoiceList } from './ChoiceList.tsx'

const words = {
  only: 'only',
  onlyThis: (label: string) => `Only ${label}`,
  exclude: (label: string) => `Leave out ${label}`,
  takeBack: (label: string) => `Do not leave out ${label}`,
  excluded: 'left out',
  search: 'Find a value',
  clearSearch: 'Clear the search',
  noMatch: (text: string) => `Nothing here is called “${text}”.`,
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
  number: String,
}

const choicesOf = (...labels: readonly string[]): Choice[] =>
  labels.map((label, place) => ({
    id: label.toLowerCase(),
    label,
    state: 'none' as ChoiceState,
    count: 3,
    outOf: 20 - place,
  }))

function show(choices: readonly Choice[]) {
  const done: string[] = []
  render(
    <ChoiceList
      label="Located in"
      choices={choices}
      words={words}
      matches={(label, text) => label.toLowerCase().includes(text.toLowerCase())}
      onToggle={(id) => done.push(`toggle ${id}`)}
      onExclude={(id) => done.push(`exclude ${id}`)}
      onOnly={(id) => done.push(`only ${id}`)}
    />,
  )
  return { done, person: userEvent.setup() }
}

const shown = () =>
  within(screen.getByRole('group', { name: 'Located in' }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('[data-choice]')?.getAttribute('data-choice'))

const MANY = choicesOf('A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'B1', 'B2')

describe('a list of choices', () => {
  it('includes a value by its box, singles it out and leaves it out by its buttons', async () => {
    const { done, person } = show(choicesOf('China', 'Russia'))
    await person.click(screen.getByRole('checkbox', { name: /China/ }))
    await person.click(screen.getByRole('button', { name: 'Only Russia' }))
    await person.click(screen.getByRole('button', { name: 'Leave out Russia' }))
    expect(done).toEqual(['toggle china', 'only russia', 'exclude russia'])
  })

  it('does the same from the keyboard, with one Tab stop', async () => {
    const { done, person } = show(choicesOf('China', 'Russia', 'Iran'))
    await person.tab()
    expect(screen.getByRole('checkbox', { name: /China/ })).toHaveFocus()
    await person.keyboard(' {ArrowDown}{Enter}{End}-{Home}{Delete}')
    expect(done).toEqual(['toggle china', 'only russia', 'exclude iran', 'exclude china'])
    await person.tab()
    expect(document.body).toHaveFocus()
  })

  it('says what is left out, and how to take that back', () => {
    show([{ id: 'cn', label: 'China', state: 'excluded', count: 0, outOf: 9 }])
    expect(screen.getByRole('checkbox', { name: /China, left out/ })).not.toBeChecked()
    expect(screen.getByRole('button', { name: 'Do not leave out China' })).toBeInTheDocument()
  })

  it('shows the commonest of many and what is chosen, the rest on request', async () => {
    const chosen = MANY.map((choice) =>
      choice.id === 'b2' ? { ...choice, state: 'included' as const } : choice,
    )
    const { person } = show(chosen)
    expect(shown()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b2'])
    await person.click(screen.getByRole('button', { name: '3 more' }))
    expect(shown()).toHaveLength(11)
    await person.click(screen.getByRole('button', { name: 'Fewer' }))
    expect(shown()).toHaveLength(8)
  })

  it('finds a value among many by typing', async () => {
    const { person } = show(MANY)
    await person.type(screen.getByRole('searchbox', { name: 'Find a value: Located in' }), 'b')
    expect(shown()).toEqual(['b1', 'b2'])
    await person.keyboard('x')
    expect(screen.getByText('Nothing here is called “bx”.')).toBeInTheDocument()
  })
})
