import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { network } from '../../../tests/support/detailsPanel.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { DetailsPanel } from './DetailsPanel.tsx'

const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()

beforeEach(() => atlasStore.setState(initial, true))

function opened(shown = network) {
  state().finishOpening({
    network: shown,
    origin: { kind: 'shipped', id: 'harbour' },
    dataHash: 'f'.repeat(64),
  })
}

/** Presses a button by keyboard and gives what stands on the clipboard then. */
async function cite(name: string) {
  const user = userEvent.setup()
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockClear()
  act(() => screen.getByRole('button', { name }).focus())
  await user.keyboard('{Enter}')
  await waitFor(() => expect(written).toHaveBeenCalled(), { timeout: 10_000 })
  return written.mock.calls[0]![0]
}

describe('citations in the details', () => {
  it('are there of an entity, of a relation and of each source, by keyboard, and are announced', async () => {
    opened()
    act(() => state().setSelection({ entities: ['dandong'], relations: [] }))
    const shown = render(<DetailsPanel />)
    expect(await cite('Copy a citation of this entity')).toMatch(
      /^“Dandong Industrial”, trading company, located in China; status: designated \(uid 1\); indicted 2016\. In “Test network”\. Data SHA-256 f{64}\. Chokepoint Atlas, \d{4}-\d\d-\d\d\. http\S+ Sources: \[1\]/,
    )
    await waitFor(() => expect(state().announcement?.sentence).toBe('The citation is copied.'))
    expect(await cite('Copy a citation of source 1')).toMatch(
      /^Treasury\. “List entry”\. 2016-09-26\. https:\/\/example\.org\/1 In “Test network”/,
    )
    act(() => state().setSelection({ entities: [], relations: ['r1'] }))
    shown.rerender(<DetailsPanel />)
    expect(await cite('Copy a citation of this relation')).toMatch(
      /^“Dandong Industrial finances Kwangson” \(dollars, 2009 – 2015, US\$ 1,500,000, alleged, high confidence\)\. In “Test network”/,
    )
  })

  it('name nobody who is masked in own data, and say so', async () => {
    const people = buildNetwork({
      entities: [{ id: 'jane-doe', name: 'Jane Doe', type: 'facilitator_person' }],
    })
    opened(people)
    atlasStore.setState({ masksPeople: true })
    act(() => state().setSelection({ entities: ['jane-doe'], relations: [] }))
    render(<DetailsPanel />)
    const text = await cite('Copy a citation of this entity')
    expect(text).toMatch(/^“J\. D\.”, person/)
    expect(text).not.toMatch(/jane|doe/i)
    await waitFor(() =>
      expect(state().announcement?.sentence).toBe(
        'The citation is copied, with initials for people who are not listed, charged or convicted.',
      ),
    )
  })
})
