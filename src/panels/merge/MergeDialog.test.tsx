import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork, buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import { startMerge } from '../../commands/mergeFile.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { MergeDialog } from './MergeDialog.tsx'

const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()

const theirs = buildNetworkFile({
  meta: { title: 'Theirs' },
  entities: [
    'hill:trading_company@HK "Hill Trading"',
    'choi:facilitator_person "Choi Seokmin"',
    'new:bank "New Bank"',
  ],
  relations: ['hill supplies new'],
})

beforeEach(async () => {
  atlasStore.setState(initial, true)
  state().finishOpening({
    network: buildNetwork({
      meta: { title: 'Ours' },
      entities: [
        'hill:trading_company@CN "Hill Trading"',
        'choe:facilitator_person "Choe Sok Min"',
      ],
      relations: ['choe director_of hill'],
    }),
    origin: { kind: 'file', fileName: 'ours.json' },
    dataHash: 'f'.repeat(64),
  })
  await startMerge(atlasStore, [new File([JSON.stringify(theirs)], 'theirs.json')])
  render(<MergeDialog />)
})

const names = () => state().open?.network.entities.map(({ name }) => name)

describe('merging a file', () => {
  it('adds whatever a person does not decide, and says so before', async () => {
    expect(screen.getByRole('dialog')).toHaveTextContent(
      '0 entities become one with ours, 3 are added; 2 undecided pairs stay apart.',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }))
    await waitFor(() => expect(names()).toHaveLength(5))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('makes one of whom a person says so, by keyboard, with the value chosen', async () => {
    const [hill, choe] = screen.getAllByRole('radiogroup', { name: /^Are they the same/ })
    within(hill!).getByRole('radio', { name: 'Decide later' }).focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft} ')
    expect(within(hill!).getByRole('radio', { name: 'Same' })).toBeChecked()
    await userEvent.click(
      within(screen.getByRole('radiogroup', { name: 'Which country?' })).getByRole('radio', {
        name: /^Hong Kong/,
      }),
    )
    await userEvent.click(within(choe!).getByRole('radio', { name: 'Different' }))
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }))
    await waitFor(() =>
      expect(names()).toEqual(['Hill Trading', 'Choe Sok Min', 'Choi Seokmin', 'New Bank']),
    )
    expect(state().open?.network.entityById.get('hill')).toMatchObject({
      country: 'HK',
      otherValues: [{ field: 'country', value: 'CN', from: 'Ours' }],
    })
  })

  it('accepts all with the same id and name at once', async () => {
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept the pair with the same id and name' }),
    )
    expect(screen.getByRole('dialog')).toHaveTextContent('1 entity becomes one with ours')
  })

  it('changes nothing when it is closed', async () => {
    const { open } = state()
    await userEvent.keyboard('{Escape}')
    expect(state().open).toBe(open)
    expect(state().mergeDraft).toBeNull()
  })
})
