import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { presentStory } from '../../commands/presentStory.ts'
import { startStory } from '../../commands/tellStory.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Presenter } from './Presenter.tsx'
import type { openSpeakerLine } from './speakerLine.ts'
import { SpeakerWindow } from './SpeakerWindow.tsx'

/** Both ends of the line, in the order they were opened; what one sends the others hear. */
const ends = vi.hoisted((): ((message: unknown) => void)[] => [])
vi.mock('./speakerLine.ts', () => ({
  openSpeakerLine: vi.fn<typeof openSpeakerLine>((_id, onHeard) => {
    ends.push(onHeard)
    return {
      send: (message) => {
        for (const end of ends) if (end !== onHeard) end(message)
      },
      close: () => {
        const place = ends.indexOf(onHeard)
        if (place >= 0) ends.splice(place, 1)
      },
    }
  }),
}))

function openOne(title: string): void {
  const { file } = buildNetwork({ entities: ['a'], meta: { title } })
  const steps = [
    { id: 'one', title: 'One', view: '', notes: 'Slowly.' },
    { id: 'two', title: 'Two', view: '' },
  ]
  const told = { ...file, stories: [{ id: 's', title: 'S', steps }] }
  atlasStore.getState().finishOpening({
    network: indexNetwork(told),
    origin: { kind: 'shipped', id: title },
    dataHash: dataHash(told),
  })
}

const close = vi.fn<() => void>()

beforeEach(async () => {
  ends.length = 0
  close.mockClear()
  vi.spyOn(window, 'close').mockImplementation(close)
  atlasStore.setState(atlasStore.getInitialState(), true)
  openOne('First')
  startStory(atlasStore)
  await presentStory(atlasStore)
  render(<Presenter effect={null} />)
  render(<SpeakerWindow id="x" />)
})

describe('the speaker window', () => {
  it('shows the step, its notes, what comes next and the time', () => {
    expect(screen.getByText('Slowly.')).toBeVisible()
    expect(screen.getByText('Two')).toBeVisible()
    expect(screen.getByRole('timer', { name: 'Time since the start' })).toHaveTextContent(/^0:0\d$/)
    expect(screen.getAllByText('1 of 2')).toHaveLength(2)
  })

  it('leads the presentation by its keys, and says what the room sees', async () => {
    await userEvent.keyboard('b')
    expect(screen.getByText('The screen is black.')).toBeVisible()
    await userEvent.keyboard('{PageDown}')
    expect(screen.queryByText('The screen is black.')).toBeNull()
    expect(screen.getByText('This is the last step.')).toBeVisible()
    expect(screen.getByText('No notes for this step.')).toBeVisible()
    act(() => atlasStore.getState().setLayout('rings'))
    expect(screen.getAllByText(/^Off the story/).length).toBeGreaterThan(1)
  })

  it('closes when another network is opened', () => {
    act(() => openOne('Second'))
    expect(close).toHaveBeenCalledTimes(1)
    expect(screen.getByText('The presentation is over. This window can be closed.')).toBeVisible()
  })

  it('closes when the window of the presentation is closed', () => {
    act(() => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(close).toHaveBeenCalledTimes(1)
  })
})
