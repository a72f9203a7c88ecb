import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../tests/support/networkBuilder.ts'
import { answerTask } from '../commands/answerTask.ts'
import { leaveLesson, takeLesson } from '../commands/takeLesson.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import type { Network } from '../domain/network/network.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { LearnTabs } from './LearnTabs.tsx'

const { file } = buildNetwork({
  entities: [
    { id: 'p1', name: 'Orla Maerin', type: 'facilitator_person' },
    { id: 'p2', name: 'Tam Lusk', type: 'facilitator_person', listings: [listedBy('US OFAC')] },
    'firm "Hill"',
  ],
  relations: ['p1 controls firm', 'p2 controls firm'],
})
const taught = indexNetwork({
  ...file,
  lessons: [
    {
      id: 'l',
      title: 'Find Orla Maerin',
      steps: [
        {
          id: 'one',
          title: 'One',
          tasks: [
            { id: 't', kind: 'mark', isBet: true, question: 'Who signs for Orla Maerin?' },
            { id: 'u', kind: 'find', question: 'Who is it?', entities: ['p1', 'p2'] },
          ],
        },
      ],
    },
  ],
})

const state = () => atlasStore.getState()
const onScreen = () => document.body.textContent
const project = (on: boolean) => act(() => state().setProjected(on))
const bet = (name: string) =>
  screen.getByText(`Your bet is noted: ${name}. It comes back in the debrief.`)
const mask = () =>
  screen.getByRole('button', {
    name: 'Initials for people who are not listed, charged or convicted',
  })

function open(network: Network, origin = 'own.json'): void {
  state().finishOpening({
    network,
    origin: { kind: 'file', fileName: origin },
    dataHash: origin.padEnd(64, '0'),
  })
}

beforeEach(async () => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  open(taught)
  state().setLearning(true)
  await takeLesson(atlasStore, 'l', 'us')
})

describe('a lesson on own data that is shown to a room', () => {
  it('names nobody who is not listed until the switch is off, and everybody once it is over', async () => {
    await answerTask(atlasStore, 'u', { kind: 'entities', ids: ['firm'] })
    const lines = [...state().lessonProgress!.log]
    render(<LearnTabs details={null} />)
    expect(onScreen()).toContain('Find Orla Maerin')
    project(true)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Find O. M.')
    expect(onScreen()).not.toMatch(/orla|maerin/i)
    expect(state().open?.network.entities.map(({ name }) => name)).toEqual([
      'O. M.',
      'Tam Lusk',
      'Hill',
    ])
    expect(mask()).toHaveAttribute('aria-pressed', 'true')

    await userEvent.click(mask())
    expect(onScreen()).toContain('Find Orla Maerin')
    expect(mask()).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(mask())
    expect(onScreen()).not.toMatch(/orla|maerin/i)

    project(false)
    expect(onScreen()).toContain('Find Orla Maerin')
    expect(state().open?.network).toBe(taught)
    expect(state().lessonProgress?.log).toEqual(lines)
  })

  it('tells what an answer came to by initials, though it was given among names', async () => {
    await answerTask(atlasStore, 't', { kind: 'entities', ids: ['p1'] })
    render(<LearnTabs details={null} />)
    await userEvent.click(screen.getByRole('button', { name: '1 · Bet noted' }))
    expect(bet('Orla Maerin')).toBeVisible()
    project(true)
    expect(bet('O. M.')).toBeVisible()
    expect(onScreen()).not.toMatch(/orla|maerin/i)
  })

  it('is not written meanwhile: initials must not take the place of names', () => {
    leaveLesson(atlasStore)
    render(<LearnTabs details={null} />)
    expect(screen.getByRole('button', { name: 'Edit “Find Orla Maerin”' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Write a lesson' })).toBeVisible()
    project(true)
    expect(onScreen()).not.toMatch(/orla|maerin/i)
    expect(screen.queryByRole('button', { name: /^Edit / })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Write a lesson' })).toBeNull()
    project(false)
    expect(screen.getByRole('button', { name: 'Write a lesson' })).toBeVisible()
  })

  it('masks another network that is opened meanwhile too, and gives names back when lessons are left', () => {
    const { unmount } = render(<LearnTabs details={null} />)
    project(true)
    const other = indexNetwork({ ...taught.file, meta: { title: 'By Orla Maerin' } })
    act(() => open(other, 'other.json'))
    expect(state().open?.network.file.meta.title).toBe('By O. M.')
    unmount()
    expect(state().open?.network).toBe(other)
    expect(state().unmasked).toBeNull()
  })
})
