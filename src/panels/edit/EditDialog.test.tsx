import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { EditDialog } from './EditDialog.tsx'

const network = buildNetwork({
  entities: ['maker:manufacturer@DE "Maker"', 'bank:bank@KP "Gate Bank"'],
  relations: ['maker supplies bank'],
})
const state = () => atlasStore.getState()
const opened = () => state().open?.network

beforeEach(() => {
  const origin = { kind: 'shipped' as const, id: 'test' }
  state().finishOpening({ network, origin, dataHash: dataHash(network.file) })
  atlasStore.setState({ dialog: null, editing: null })
})

/** Types into a suggesting field and takes the first suggestion. */
async function suggest(label: string, text: string) {
  const user = userEvent.setup()
  const field = screen.getByRole('combobox', { name: label })
  await user.clear(field)
  await user.type(field, text)
  await user.keyboard('{ArrowDown}{Enter}')
}

describe('editing an entity', () => {
  it('starts with what is known and changes what is written anew', async () => {
    state().edit({ kind: 'entity', id: 'bank' })
    render(<EditDialog />)
    const user = userEvent.setup()
    const name = screen.getByLabelText('Name')
    expect(name).toHaveFocus()
    expect(name).toHaveValue('Gate Bank')
    expect(screen.getByRole('combobox', { name: 'Located in' })).toHaveValue('North Korea')
    await user.clear(name)
    await user.type(name, 'Gate Bank of Trade')
    await suggest('Located in', 'prc')
    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(state().dialog).toBeNull())
    expect(opened()?.entityById.get('bank')).toEqual({
      id: 'bank',
      name: 'Gate Bank of Trade',
      type: 'bank',
      country: 'CN',
      sources: ['s1'],
      edited: 'changed',
    })
    expect(state().lastChange?.sentence).toBe('Changed Gate Bank of Trade.')
    expect(state().selection).toEqual({ entities: ['bank'], relations: [] })
  })

  it('tells what is wrong beside the field until it is touched', async () => {
    state().edit({ kind: 'entity', id: 'maker' })
    render(<EditDialog />)
    const user = userEvent.setup()
    await user.clear(screen.getByLabelText('Name'))
    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    const name = screen.getByLabelText('Name')
    await waitFor(() => expect(name).toHaveAccessibleDescription('Give it a name.'))
    expect(name).toHaveFocus()
    await user.type(name, 'M')
    expect(name).not.toHaveAccessibleDescription('Give it a name.')
    expect(opened()).toBe(network)
  })
})

describe('a new relation', () => {
  it('comes with the ends that were selected, which can be swapped', async () => {
    state().edit({ kind: 'relation', id: null, ends: ['maker', 'bank'] })
    render(<EditDialog />)
    const user = userEvent.setup()
    expect(screen.getByRole('combobox', { name: 'What it does' })).toHaveFocus()
    await suggest('What it does', 'pays')
    await user.click(screen.getByRole('button', { name: 'Swap the two ends' }))
    expect(screen.getByText(/^Reads: Gate Bank pays Maker/)).toBeVisible()
    await user.type(screen.getByLabelText('Since'), '2016-13')
    await suggest('Add a source of this network', 'Notice')
    await user.click(screen.getByRole('button', { name: 'Add relation' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(await dialog.findByText(/but is "2016-13"\.$/)).toBeVisible()
    await user.clear(screen.getByLabelText('Since'))
    await user.type(screen.getByLabelText('Since'), '2016')
    await user.click(screen.getByRole('button', { name: 'Add relation' }))
    await waitFor(() => expect(state().dialog).toBeNull())
    expect(opened()?.relations.at(-1)).toEqual({
      id: 'bank-pays-maker',
      source: 'bank',
      target: 'maker',
      type: 'pays',
      start: '2016',
      legality: 'unknown',
      sources: ['s1'],
      edited: 'added',
    })
    expect(state().lastChange?.sentence).toBe('Added: Gate Bank pays Maker.')
  })
})

function openAs(title: string, fileName: string): void {
  const other = buildNetwork({
    entities: ['maker:manufacturer@DE "Maker"', 'bank:bank@KP "Gate Bank"'],
    meta: { title },
  })
  const origin = { kind: 'file' as const, fileName }
  act(() => state().finishOpening({ network: other, origin, dataHash: dataHash(other.file) }))
}
function formOf(id: string) {
  act(() => state().edit({ kind: 'entity', id }))
  return render(<EditDialog />)
}

describe('what was written before a form was closed', () => {
  it('comes back in its own network, however often that was changed, and never in another', async () => {
    const user = userEvent.setup()
    openAs('First', 'net.json')
    let shown = formOf('bank')
    await user.type(screen.getByLabelText('Name'), ' of Trade')
    shown.unmount()

    openAs('Second', 'net.json')
    shown = formOf('bank')
    expect(screen.getByLabelText('Name')).toHaveValue('Gate Bank')
    shown.unmount()

    openAs('First', 'net.json')
    shown = formOf('maker')
    await user.type(screen.getByLabelText('Name'), ' & Sons')
    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(opened()?.entityById.get('maker')?.name).toBe('Maker & Sons'))
    shown.unmount()
    formOf('bank')
    expect(screen.getByLabelText('Name')).toHaveValue('Gate Bank of Trade')
    expect(screen.getByText('What you wrote before closing is here again.')).toBeVisible()
  })
})
