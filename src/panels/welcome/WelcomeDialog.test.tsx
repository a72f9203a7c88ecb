import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork, buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import type { ShippedNetwork } from '../../domain/network/shippedNetwork.ts'
import { DEFAULT_VIEW } from '../../domain/view/atlasView.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { NetworkOrigin } from '../../store/networkSlice.ts'
import { WelcomeDialog } from './WelcomeDialog.tsx'

const REAL: ShippedNetwork = {
  id: 'harbour',
  title: 'Harbour records',
  description: 'From public records.',
  file: 'harbour.json',
  entities: 1426,
  relations: 1,
  fictional: false,
}
const FICTIONAL: ShippedNetwork = {
  ...REAL,
  id: 'lantern',
  title: 'The Lantern exercise',
  file: 'lantern.json',
  fictional: true,
}

const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()
const opened = (origin: NetworkOrigin) =>
  state().finishOpening({
    network: buildNetwork({ relations: ['a finances b'] }),
    origin,
    dataHash: 'a'.repeat(64),
  })

function welcome() {
  state().setDialog('welcome')
  render(<WelcomeDialog />)
}

beforeEach(() => atlasStore.setState(initial, true))

describe('the welcome', () => {
  it('has three doors, says how large each network is, and which is open', () => {
    state().setShipped([FICTIONAL, REAL])
    opened({ kind: 'shipped', id: 'harbour' })
    welcome()
    expect(
      screen.getByRole('button', {
        name: 'Explore the real network',
        description: /Harbour records.*1,426 entities · 1 relation · open now/,
      }),
    ).toBeInTheDocument()
    expect(
      screen.getByRole('button', { name: 'Learn on a fictional one', description: /Lantern/ }),
    ).toBeInTheDocument()
    expect(
      screen.getByRole('button', { name: 'Open a file', description: /drop it anywhere/ }),
    ).toBeInTheDocument()
  })

  it('the door to what is open already just lets the person in', async () => {
    state().setShipped([REAL])
    opened({ kind: 'shipped', id: 'harbour' })
    welcome()
    const before = state().open
    await userEvent.click(screen.getByRole('button', { name: 'Explore the real network' }))
    expect(state().dialog).toBe(null)
    expect(state().open).toBe(before)
  })

  it('makes room while a file is read, so that this can be stopped', () => {
    welcome()
    act(() => state().setImporting({ name: 'list.csv', progress: 0 }))
    expect(state().dialog).toBe(null)
  })

  it('another door opens its network', async () => {
    const file = JSON.stringify(buildNetworkFile({ relations: ['c pays d'] }))
    vi.stubGlobal('fetch', async () => Response.json(JSON.parse(file)))
    state().setShipped([REAL, FICTIONAL])
    welcome()
    await userEvent.click(screen.getByRole('button', { name: 'Learn on a fictional one' }))
    expect(state().dialog).toBe(null)
    await waitFor(() => expect(state().open?.origin).toEqual({ kind: 'shipped', id: 'lantern' }))
  })

  it('starts the tour once the network that is being opened behind it is there', async () => {
    state().setShipped([REAL])
    state().startOpening(REAL.title)
    welcome()
    await userEvent.click(screen.getByRole('button', { name: 'Take the tour' }))
    expect({ dialog: state().dialog, tour: state().tour }).toEqual({ dialog: null, tour: false })
    opened({ kind: 'shipped', id: 'harbour' })
    await waitFor(() => expect(state().tour).toBe(true))
  })

  it('starts the tour', async () => {
    state().setShipped([REAL])
    opened({ kind: 'shipped', id: 'harbour' })
    welcome()
    await userEvent.click(screen.getByRole('button', { name: 'Take the tour' }))
    expect({ dialog: state().dialog, tour: state().tour }).toEqual({ dialog: null, tour: true })
  })

  it('says that the list is being read, then that there is none; a file can be opened all along', () => {
    welcome()
    expect(screen.getByRole('status')).toHaveTextContent('Reading the list of networks …')
    act(() => state().setShipped([]))
    expect(screen.getByText(/could not be read/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open a file' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Take the tour' })).not.toBeInTheDocument()
  })

  it('asks for the file that a link is about, by title and data hash', () => {
    state().awaitFile({
      title: 'My notes',
      dataHash: '0123456789abcdef'.repeat(4),
      view: DEFAULT_VIEW,
    })
    welcome()
    expect(screen.getByText('This link is about “My notes”.')).toBeInTheDocument()
    expect(screen.getByText('0123456789ab…')).toBeInTheDocument()
    act(() => opened({ kind: 'file', fileName: 'notes.json' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('goes on without the file, to the three doors', async () => {
    state().awaitFile({ title: 'My notes', dataHash: '0'.repeat(64), view: DEFAULT_VIEW })
    welcome()
    await userEvent.click(screen.getByRole('button', { name: 'Go on without it' }))
    expect(state().awaitedFile).toBe(null)
    expect(screen.getByRole('button', { name: 'Open a file' })).toBeInTheDocument()
  })
})
