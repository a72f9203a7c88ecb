import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { importKept } from '../../commands/importKept.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { pickFile } from '../../lib/pickFile.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ViewsDialog } from './ViewsDialog.tsx'

// A browser lets no script choose a file.
vi.mock('../../lib/pickFile.ts', () => ({ pickFile: vi.fn<typeof pickFile>() }))

const HASH = 'a'.repeat(64)
const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()

function views() {
  state().setDialog('views')
  render(<ViewsDialog />)
}
const names = () =>
  screen.getAllByRole('button', { name: /^Show / }).map((row) => row.getAttribute('aria-label'))

const outcome = (text: string) => importKept(atlasStore, 'kept.json', text)

async function pick(text: string) {
  vi.mocked(pickFile).mockResolvedValue(new File([text], 'kept.json'))
  await userEvent.click(screen.getByRole('button', { name: 'Import a file …' }))
}

beforeEach(() => {
  atlasStore.setState(initial, true)
  state().finishOpening({
    network: buildNetwork({
      entities: ['kkbc:bank "Korea Kwangson Banking Corp"'],
      relations: ['kkbc finances komid'],
      meta: { title: 'Harbour records' },
    }),
    origin: { kind: 'shipped', id: 'harbour' },
    dataHash: HASH,
  })
})

describe('saved views', () => {
  it('an analyst names the present view and comes back to it, by keyboard alone', async () => {
    const filter = { ...EMPTY_FILTER, text: 'kwangson' }
    state().setFilter(filter)
    views()
    await userEvent.click(screen.getByRole('textbox', { name: 'Name of the present view' }))
    await userEvent.keyboard(' Banks {Enter}')
    expect(names()).toEqual(['Show “Banks”'])
    state().setFilter(EMPTY_FILTER)
    screen.getByRole('button', { name: 'Show “Banks”' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(state().filter).toEqual(filter)
    expect(state().dialog).toBe(null)
  })

  it('says before it replaces a view of the same name', async () => {
    state().setSavedViews([{ name: 'Banks', fragment: 'q=a', savedAt: '2026-01-02T10:00:00Z' }])
    views()
    expect(screen.getByRole('button', { name: 'Save view' })).toBeDisabled()
    await userEvent.type(screen.getByRole('textbox'), 'Banks')
    expect(screen.getByText('There is a view “Banks”; it will be replaced.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Replace view' }))
    expect(state().savedViews).toHaveLength(1)
    expect(state().savedViews[0]?.fragment).not.toBe('q=a')
  })

  it('replaces a view by the present one from its row', async () => {
    state().setSavedViews([{ name: 'Banks', fragment: 'q=a', savedAt: '2026-01-02T10:00:00Z' }])
    views()
    await userEvent.click(
      screen.getByRole('button', { name: 'Replace “Banks” by the present view' }),
    )
    expect(state().savedViews[0]?.fragment).not.toBe('q=a')
  })

  it('deletes a view, keeps the focus near, and takes it back', async () => {
    const view = { name: 'Banks', fragment: 'q=a', savedAt: '2026-01-02T10:00:00Z' }
    state().setSavedViews([view])
    views()
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Banks”' }))
    expect(state().savedViews).toEqual([])
    expect(screen.getByRole('heading', { name: 'Views' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }))
    expect(state().savedViews).toEqual([view])
  })
})

describe('private notes', () => {
  it('are listed by entity and lead there', async () => {
    state().setNotes({ kkbc: 'Ask the archive.' })
    views()
    const row = screen.getByRole('button', { name: 'Go to Korea Kwangson Banking Corp' })
    expect(row).toHaveAccessibleDescription('Ask the archive.')
    await userEvent.click(row)
    expect(state().selection.entities).toEqual(['kkbc'])
    expect(state().dialog).toBe(null)
  })

  it('are said to stay on this machine, and what to do when there are none', () => {
    views()
    expect(screen.getByText(/Kept on this machine only, for “Harbour records”/)).toBeInTheDocument()
    expect(screen.getByText(/Select an entity and write one/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Export as a file' })).toBeDisabled()
  })
})

describe('importing views and notes', () => {
  const file = {
    kind: 'chokepoint-atlas/kept',
    version: 1,
    network: 'Harbour records',
    dataHash: HASH,
    savedViews: [{ name: 'Agents', fragment: 'q=b', savedAt: '2026-01-02' }],
    notes: { kkbc: 'theirs', nobody: 'gone' },
  }

  it('adds what is new and says what came in and what did not fit', async () => {
    state().setNotes({ kkbc: 'mine' })
    views()
    await pick(JSON.stringify(file))
    expect(
      await screen.findByText(
        'Added 1 view and 1 note; nothing was replaced. Left out 1 note on entities that this network does not have.',
      ),
    ).toBeInTheDocument()
    expect(state().notes).toEqual({ kkbc: 'mine\n\ntheirs' })
    expect(names()).toEqual(['Show “Agents”'])
  })

  it('a broken file changes nothing, and each problem is named with its place', async () => {
    views()
    await pick(JSON.stringify({ ...file, savedViews: [{ name: 'A', fragment: 7, savedAt: '' }] }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('kept.json could not be taken in; nothing was changed.')
    expect(within(alert).getByRole('listitem')).toHaveTextContent(
      'savedViews[0].fragment Must be a text, but is 7.',
    )
    expect(state().savedViews).toEqual([])
  })

  it('tells line and column of malformed JSON, a file of another kind, and other data', () => {
    expect(outcome('{"kind": }')).toMatchObject({
      ok: false,
      problems: { problems: [{ sentence: expect.stringContaining('line 1, column 10') }] },
    })
    expect(outcome('{"kind":"chokepoint-atlas/network"}')).toMatchObject({ ok: false })
    expect(outcome(JSON.stringify({ ...file, notes: {}, dataHash: 'b' }))).toEqual({
      ok: true,
      sentence:
        'Added 1 view and 0 notes; nothing was replaced. The file was made for other data (“Harbour records”), so views may not fit.',
    })
  })
})
