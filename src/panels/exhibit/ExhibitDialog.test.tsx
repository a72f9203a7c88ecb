import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import {
  renderExhibit,
  type Rendered,
  type RenderOutcome,
} from '../../commands/exhibit/renderExhibit.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ExhibitDialog } from './ExhibitDialog.tsx'

vi.mock('../../commands/exhibit/renderExhibit.ts', () => ({
  renderExhibit: vi.fn<typeof renderExhibit>(),
}))

const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()
const there = {
  kind: 'there',
  rendered: {
    exhibit: { altText: 'Network map of “Harbour”.', sources: [], facts: { title: 'Harbour' } },
    blob: new Blob(['x'], { type: 'image/png' }),
    width: 1600,
    height: 900,
    pixels: { width: 3200, height: 1800 },
  } as unknown as Rendered,
} as const

beforeEach(() => {
  atlasStore.setState(initial, true)
  localStorage.clear()
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => {}
  state().finishOpening({
    network: buildNetwork({
      meta: { title: 'Harbour' },
      entities: [{ id: 'jane-doe', name: 'Jane Doe', type: 'facilitator_person' }],
    }),
    origin: { kind: 'file', fileName: 'harbour.json' },
    dataHash: 'f'.repeat(64),
  })
})

function openWith(outcome: RenderOutcome | Error) {
  vi.mocked(renderExhibit).mockReset()
  if (outcome instanceof Error) vi.mocked(renderExhibit).mockRejectedValue(outcome)
  else vi.mocked(renderExhibit).mockResolvedValue(outcome)
  act(() => state().setDialog('exhibit'))
  render(<ExhibitDialog />)
  return within(screen.getByRole('dialog', { name: 'Save a picture' }))
}

describe('the dialog of pictures', () => {
  it('shows the picture with its text, says its size, and asks only what its form has a use for', async () => {
    const dialog = openWith(there)
    expect(await dialog.findByRole('img', { name: 'Network map of “Harbour”.' })).toBeVisible()
    expect(dialog.getByRole('status')).toHaveTextContent('3200 × 1800 px · 1 kB')
    expect(dialog.getByRole('radiogroup', { name: 'Resolution' })).toBeVisible()
    await userEvent.click(dialog.getByRole('radio', { name: 'Paper or PDF' }))
    expect(dialog.queryByRole('radiogroup', { name: 'Resolution' })).toBe(null)
    expect(dialog.queryByRole('radiogroup', { name: 'Shape' })).toBe(null)
    expect(dialog.getByRole('radiogroup', { name: 'Paper size' })).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Print…' })).toBeVisible()
  })

  it.each([
    [
      { kind: 'refused', trouble: 'too large', width: 20_000, height: 9000 },
      '20000 × 9000 px is more than a browser draws at once. Take a lower resolution, or SVG, which is sharp at any size.',
    ],
    [
      { kind: 'refused', trouble: 'blank', width: 6400, height: 3600 },
      'The browser drew nothing at 6400 × 3600 px, so nothing was saved. Take a lower resolution, or SVG.',
    ],
    [{ kind: 'no picture' }, 'There is no picture to save yet: it is still being drawn.'],
    [
      new Error('broken'),
      'The picture could not be made. Nothing was saved. Try again, or another format.',
    ],
  ] as const)(
    'saves nothing where there is nothing, and says why: %j',
    async (outcome, sentence) => {
      const dialog = openWith(outcome)
      expect(await dialog.findByRole('alert')).toHaveTextContent(sentence)
      for (const name of ['Save', 'Copy', 'Copy citation'])
        expect(dialog.getByRole('button', { name })).toBeDisabled()
    },
  )

  it('makes the picture anew when people are to be named, and keeps that for all that is handed on', async () => {
    const dialog = openWith(there)
    await dialog.findByRole('img')
    expect(vi.mocked(renderExhibit).mock.lastCall?.[2]).toBe(true)
    const mask = dialog.getByRole('checkbox', { name: /^Initials for people/ })
    expect(mask).toBeChecked()
    await userEvent.click(mask)
    await waitFor(() => expect(vi.mocked(renderExhibit).mock.lastCall?.[2]).toBe(false))
    expect(state().masksPeople).toBe(false)
  })
})
