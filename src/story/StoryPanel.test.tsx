import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { startStory } from '../commands/tellStory.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { StoryPanel } from './StoryPanel.tsx'

const STORY = {
  id: 'tale',
  title: 'Tale',
  steps: [
    { id: 'one', title: 'One', view: '', text: 'So it began.[^s1]', notes: 'Slowly.' },
    { id: 'two', title: 'Two', view: 'layout=rings' },
  ],
}

const state = () => atlasStore.getState()
const steps = () => state().open?.network.file.stories?.[0]?.steps ?? []
const titles = () => steps().map(({ title }) => title)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const markText = () => screen.getByRole('textbox', { name: 'Text of the mark' })
const undo = () => act(() => atlasStore.temporal.getState().undo())
const select = (...entities: string[]) =>
  act(() => state().setSelection({ entities, relations: [] }))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  const { file } = buildNetwork({
    entities: ['a "Alpha"', 'b "Beta"'],
    relations: ['a supplies b'],
  })
  const told = { ...file, stories: [STORY] }
  state().finishOpening({
    network: indexNetwork(told),
    origin: { kind: 'file', fileName: 'x.json' },
    dataHash: dataHash(told),
  })
  startStory(atlasStore)
  atlasStore.temporal.getState().clear()
  render(<StoryPanel />)
})

describe('reading a story', () => {
  it('shows what the step says, keeps its notes behind a press, and goes on', async () => {
    expect(screen.getByRole('heading', { name: 'One' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Source 1: / })).toBeVisible()
    expect(screen.queryByText('Slowly.')).toBeNull()
    await press('Speaker notes')
    expect(screen.getByText('Slowly.')).toBeVisible()
    await press('Next step')
    expect(screen.getByRole('heading', { name: 'Two' })).toBeVisible()
    expect(state().layout).toBe('rings')
  })

  it('says when something else is shown, and leads back', async () => {
    select('b')
    expect(screen.getByText('Off the story')).toBeVisible()
    await press('Return')
    expect(screen.queryByText('Off the story')).toBeNull()
    expect(state().selection.entities).toEqual([])
  })
})

describe('writing a story', () => {
  beforeEach(() => press('Write this story'))

  it('shows in its fields what undo brings back', async () => {
    const field = screen.getByRole('textbox', { name: 'Title' })
    await userEvent.clear(field)
    await userEvent.type(field, 'Once')
    await userEvent.tab()
    await waitFor(() => expect(titles()).toEqual(['Once', 'Two']))
    undo()
    expect(titles()).toEqual(['One', 'Two'])
    expect(field).toHaveValue('One')
  })

  it('adds, duplicates, moves and deletes steps, each taken back by undo', async () => {
    await press('Add step from this view')
    await waitFor(() => expect(titles()).toEqual(['One', 'Step 3', 'Two']))
    await press('Move the step down')
    await waitFor(() => expect(titles()).toEqual(['One', 'Two', 'Step 3']))
    await press('Duplicate the step')
    await waitFor(() => expect(titles()).toEqual(['One', 'Two', 'Step 3', 'Step 3']))
    await press('Delete the step')
    await waitFor(() => expect(titles()).toEqual(['One', 'Two', 'Step 3']))
    for (const before of [
      ['One', 'Two', 'Step 3', 'Step 3'],
      ['One', 'Two', 'Step 3'],
      ['One', 'Step 3', 'Two'],
      ['One', 'Two'],
    ]) {
      undo()
      expect(titles()).toEqual(before)
    }
  })

  it('lets the selected entities stand out, and says how where none is selected', async () => {
    expect(
      screen.getByText(
        'Nothing stands out in this step. Select entities in the picture, then light them.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Let nothing stand out' })).toBeDisabled()
    select('a', 'b')
    await press('Light the 2 selected entities')
    await waitFor(() => expect(steps()[0]?.highlight).toEqual(['a', 'b']))
    expect(screen.getByText('2 entities stand out in this step.')).toBeVisible()
  })

  it('marks the entity that is selected, changes the mark and takes it away', async () => {
    expect(screen.getByText('Select one entity in the picture to mark it.')).toBeVisible()
    select('b')
    await userEvent.type(markText(), 'Here')
    await press('Add the mark')
    const mark = { id: 'mark', entity: 'b', kind: 'arrow', side: 'above' }
    await waitFor(() => expect(steps()[0]?.annotations).toEqual([{ ...mark, text: 'Here' }]))

    select()
    await press('Change the mark at Beta')
    expect(markText()).toHaveValue('Here')
    await userEvent.type(markText(), ' it is')
    await press('Save the mark')
    await waitFor(() => expect(steps()[0]?.annotations).toEqual([{ ...mark, text: 'Here it is' }]))
    expect(screen.getByText('Select one entity in the picture to mark it.')).toBeVisible()

    await press('Change the mark at Beta')
    await userEvent.clear(markText())
    await press('Leave it as it was')
    expect(steps()[0]?.annotations).toEqual([{ ...mark, text: 'Here it is' }])
    await press('Remove the mark at Beta')
    await waitFor(() => expect(steps()[0]?.annotations).toBeUndefined())
  })

  it('keeps a text that cites a source the network does not have until it is mended', async () => {
    const text = screen.getByRole('textbox', { name: 'Text' })
    await userEvent.clear(text)
    await userEvent.type(text, 'No.[[^gone]')
    await userEvent.tab()
    expect(screen.getByText('Not saved: this network has no source gone.')).toBeVisible()
    expect(steps()[0]?.text).toBe('So it began.[^s1]')
  })

  it('names every step in the rail, and moves one by Alt and an arrow', async () => {
    const rail = screen.getByRole('navigation', { name: 'Steps of the story' })
    const [first] = within(rail).getAllByRole('button')
    first?.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() => expect(titles()).toEqual(['Two', 'One']))
  })
})
