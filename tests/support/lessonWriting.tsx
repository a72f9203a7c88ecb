import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { dataHash } from '../../src/domain/network/dataHash.ts'
import { indexNetwork } from '../../src/domain/network/indexNetwork.ts'
import { LearnPanel } from '../../src/lessons/LearnPanel.tsx'
import { atlasStore } from '../../src/store/atlasStore.ts'
import { buildNetwork } from './networkBuilder.ts'

/** Writing a lesson in the app. */
export const user = userEvent.setup()
export const WAIT = { timeout: 20_000 }
export const state = () => atlasStore.getState()
export const lessons = () => state().open?.network.file.lessons
export const tasks = () => lessons()?.[0]?.steps[0]?.tasks
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }, WAIT))
export const select = (...entities: string[]) => state().setSelection({ entities, relations: [] })

export async function type(label: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: label }, WAIT)
  await user.clear(field)
  await user.type(field, text)
  await user.tab()
}

/** Opens a small network of one's own with lessons beside the picture, none of which is written yet. */
export function openForWriting(): void {
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
}

/** A lesson with one step, about to get a task of a kind. */
export async function begin(kind: RegExp): Promise<void> {
  render(<LearnPanel />)
  await press('Write a lesson')
  await press(/^Add step from this view/)
  await screen.findByRole('textbox', { name: 'Title of the step' })
  await press('Add a task')
  await user.click(await screen.findByRole('menuitem', { name: kind }))
}

export const stands = (name: string) =>
  waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus(), WAIT)
export const added = (count = 1) => waitFor(() => expect(tasks()).toHaveLength(count))
export const finish = async (question: string) => {
  await user.type(screen.getByRole('textbox', { name: 'Question' }), question)
  await press('Add the task')
  await added()
}
