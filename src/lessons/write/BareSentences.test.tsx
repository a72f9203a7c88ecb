import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { beginLesson } from '../../../tests/support/lessonAtlas.ts'
import { editLesson } from '../../commands/writeLesson.ts'
import { leaveLesson } from '../../commands/takeLesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { LearnPanel } from '../LearnPanel.tsx'

const user = userEvent.setup()
const text = () => atlasStore.getState().open?.network.file.lessons?.[0]?.steps[0]?.text

/** The lesson with a step that says this, as its author sees it. */
async function write(said: string): Promise<void> {
  await beginLesson([{ id: 's', title: 'Look', text: said }])
  leaveLesson(atlasStore)
  editLesson(atlasStore, 'l')
  render(<LearnPanel />)
}

it('counts the sentences without a source, tells them, and says what to do', async () => {
  await write('A firm.[^s1] It pays. Twelve of them. Select it. Why?')
  await user.click(await screen.findByRole('button', { name: '3 sentences without a source' }))
  expect(screen.getByText('It pays.')).toBeVisible()
  expect(screen.getByText(/^Cite what says so: \[\^S202\]/)).toBeVisible()
})

it('takes a source, arithmetic, or a part of the exercise for one', async () => {
  await write('It pays.[^s1] Twelve of them.[^computed] Select it.')
  expect(await screen.findByRole('button', { name: '1 sentence without a source' })).toBeVisible()
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Cite a source: Text' }),
    'Part of the exercise: what to do, what a word means',
  )
  await screen.findByDisplayValue(/Select it\.\[\^exercise\]$/)
  expect(text()).toBe('It pays.[^s1] Twelve of them.[^computed] Select it.[^exercise]')
  expect(screen.queryByRole('button', { name: /without a source/ })).toBeNull()
})
