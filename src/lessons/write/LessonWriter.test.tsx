import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  WAIT,
  begin,
  button,
  finish,
  lessons,
  openForWriting,
  press,
  stands,
  state,
  type,
  user,
} from '../../../tests/support/lessonWriting.tsx'
import { undo } from '../../commands/historyCommands.ts'
import { readNetwork } from '../../domain/network/readNetwork.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { LearnPanel } from '../LearnPanel.tsx'

beforeEach(openForWriting)

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
