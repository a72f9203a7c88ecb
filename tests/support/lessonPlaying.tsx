import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { LearnPanel } from '../../src/lessons/LearnPanel.tsx'
import type { LessonTask } from '../../src/domain/network/schema/lesson.ts'
import { atlasStore } from '../../src/store/atlasStore.ts'
import { beginTasks } from './lessonAtlas.ts'

/** Taking a lesson as a keyboard does. */
export const user = userEvent.setup()
const WAIT = { timeout: 20_000 }

/** What a screen reader heard last. */
export const heard = () => atlasStore.getState().announcement?.sentence

/** Shows a lesson of one step that has these tasks. */
export async function begin(...tasks: LessonTask[]): Promise<void> {
  await beginTasks(tasks)
  render(<LearnPanel />)
}

export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name }, WAIT)
  act(() => button.focus())
  await user.keyboard('{Enter}')
}

export const field = () => screen.getByRole('combobox', { name: 'Add by name' })

/** Adds an entity to the answer by typing its name. */
export async function add(name: string): Promise<void> {
  act(() => field().focus())
  await user.keyboard(name)
  await screen.findByRole('option', { name: new RegExp(`^${name}`) })
  await user.keyboard('{ArrowDown}{Enter}')
  await screen.findByRole('row', { name: new RegExp(`^${name}`) })
}

/** Takes an entity out of the answer. */
export async function drop(name: string): Promise<void> {
  act(() => screen.getByRole('row', { name: new RegExp(`^${name}`) }).focus())
  await user.keyboard('{Delete}')
}

/** What is said to the eye, once it is there. */
export const said = (sentence: string) => screen.findByText(sentence, {}, WAIT)

/** A task to find the bank that pays both. */
export const findGate: LessonTask = {
  id: 'find',
  kind: 'find',
  question: 'Which bank pays the army and the navy?',
  entities: ['gate'],
  hints: ['Look at **both** arrows.[^s1]', 'It begins with G.'],
  explanation: 'Gate Bank pays both.[^s1]',
}

/** A task to choose the one to stop. */
export const chooseOne: LessonTask = { id: 'choose', kind: 'choose', k: 1, question: 'Stop one.' }
