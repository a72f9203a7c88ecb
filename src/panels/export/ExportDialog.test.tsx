import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { downloadBlob } from '../../lib/downloadBlob.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ExportDialog } from './ExportDialog.tsx'

vi.mock('../../lib/downloadBlob.ts', () => ({ downloadBlob: vi.fn<typeof downloadBlob>() }))

const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()

beforeEach(() => {
  atlasStore.setState(initial, true)
  const network = buildNetwork({
    meta: { title: 'Harbour: records' },
    entities: ['gate:bank@CN "Gate"', 'maker:manufacturer@DE "Maker"'],
    relations: ['maker supplies trader', 'trader supplies gate'],
  })
  state().finishOpening({
    network,
    origin: { kind: 'file', fileName: 'harbour.json' },
    dataHash: 'f'.repeat(64),
  })
  vi.mocked(downloadBlob).mockClear()
})

/** Opens the dialog and waits until the formats are known. */
async function opened() {
  state().setDialog('export')
  render(<ExportDialog />)
  await screen.findByRole('radio', { name: /^Network file/ }, { timeout: 20_000 })
}

const mask = () => screen.getByRole('checkbox', { name: /^Initials for people/ })

const named = (label: string) =>
  within(screen.getByRole('radiogroup', { name: label }))
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent)

async function saved() {
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(downloadBlob).toHaveBeenCalledTimes(1))
  const [name, blob] = vi.mocked(downloadBlob).mock.calls[0]!
  return { name, file: JSON.parse(await blob.text()) }
}

describe('saving a copy', () => {
  it('offers everything when nothing is filtered or selected, and says how to save less', async () => {
    await opened()
    expect(named('What to save')).toEqual(['Everything 3 entities · 2 relations '])
    expect(screen.getByText('Filter or select first to save only a part.')).toBeInTheDocument()
    const { name, file } = await saved()
    expect(name).toBe('Harbour records.json')
    expect(file).toEqual(state().open?.network.file)
    expect(state().dialog).toBeNull()
    expect(state().announcement?.sentence).toBe('Harbour records.json is saved.')
  })

  it('offers what the filter shows, with its sentence, which goes into the file', async () => {
    state().setFilter({ ...EMPTY_FILTER, facets: { type: { include: ['bank'], exclude: [] } } })
    await opened()
    expect(named('What to save')).toEqual([
      'Everything 3 entities · 2 relations ',
      'What the filter shows 1 entity · 0 relations Showing 1 of 3 entities and 0 of 2 relations: banks',
    ])
    await userEvent.click(screen.getByRole('radio', { name: /^What the filter shows/ }))
    const { name, file } = await saved()
    expect(name).toBe('Harbour records (part).json')
    expect(file.entities.map(({ id }: { id: string }) => id)).toEqual(['gate'])
    expect(file.meta.savedFrom).toMatchObject([
      { part: 'Showing 1 of 3 entities and 0 of 2 relations: banks', dataHash: 'f'.repeat(64) },
    ])
  })

  it('offers what is selected, with the relations between', async () => {
    state().setSelection({ entities: ['trader', 'gate'], relations: [] })
    await opened()
    await userEvent.click(screen.getByRole('radio', { name: /^What is selected/ }))
    const { file } = await saved()
    expect(file.relations.map(({ id }: { id: string }) => id)).toEqual(['r2'])
    expect(file.meta.savedFrom[0].part).toBe(
      'Selected by hand: 2 of 3 entities and 1 of 2 relations',
    )
  })

  it('says before saving what the format cannot carry', async () => {
    await opened()
    expect(await screen.findByText('Network file (JSON) carries all of it.')).toBeInTheDocument()
  })

  it('of everything, losing nothing, makes changes count as saved; of less does not', async () => {
    atlasStore.setState({ savedHash: 'earlier' })
    await opened()
    await userEvent.click(screen.getByRole('radio', { name: /^FollowTheMoney/ }))
    await screen.findByRole('heading', { name: 'FollowTheMoney cannot carry' }, { timeout: 20_000 })
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(state().dialog).toBeNull())
    expect(state().savedHash).toBe('earlier')

    act(() => state().setDialog('export'))
    await screen.findByText('Network file (JSON) carries all of it.')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(state().savedHash).toBe('f'.repeat(64)))
  })

  describe('of a network with people who are not listed, charged or convicted', () => {
    beforeEach(() => {
      const people = buildNetwork({
        meta: { title: 'Jane Doe and others' },
        entities: [{ id: 'jane-doe', name: 'Jane Doe', type: 'facilitator_person' }, 'gate:bank'],
        relations: ['jane-doe director_of gate'],
      })
      state().finishOpening({
        network: people,
        origin: { kind: 'file', fileName: 'people.json' },
        dataHash: 'f'.repeat(64),
      })
      atlasStore.setState({ savedHash: 'earlier' })
    })

    it('keeps work as it stands, unless asked for a copy for others, which does not count as saved', async () => {
      await opened()
      expect(mask()).not.toBeChecked()
      await userEvent.click(mask())
      expect(screen.getByText(/your changes do not count as saved/)).toBeVisible()
      const { name, file } = await saved()
      expect(name).toBe('J. D. and others.json')
      expect(JSON.stringify(file)).not.toMatch(/jane|doe/i)
      expect(file.entities[0]).toMatchObject({ id: 'person-1', name: 'J. D.' })
      expect(file.relations[0].source).toBe('person-1')
      expect(state().savedHash).toBe('earlier')
      expect(state().announcement?.sentence).toMatch(/for others, with initials/)
    })

    it('leaves names out of every other format, unless somebody says otherwise', async () => {
      await opened()
      await userEvent.click(screen.getByRole('radio', { name: /^GEXF/ }))
      expect(mask()).toBeChecked()
      await userEvent.click(mask())
      expect(screen.getByText(/Whoever gets the copy reads their names\./)).toBeVisible()
      expect(state().masksPeople).toBe(false)
    })

    it('names nobody by a part of it either', async () => {
      state().setSelection({ entities: ['jane-doe', 'gate'], relations: [] })
      await opened()
      await userEvent.click(screen.getByRole('radio', { name: /^What is selected/ }))
      await userEvent.click(mask())
      const { file } = await saved()
      expect(file.entities.map(({ id }: { id: string }) => id)).toEqual(['person-1', 'gate'])
      expect(JSON.stringify(file)).not.toMatch(/jane|doe/i)
    })
  })

  it('is closed by Escape, and saves nothing', async () => {
    await opened()
    await userEvent.keyboard('{Escape}')
    expect(state().dialog).toBeNull()
    expect(downloadBlob).not.toHaveBeenCalled()
  })
})
