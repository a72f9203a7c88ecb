import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { prepareHandout } from '../../commands/saveHandout.ts'
import { newProgress } from '../../domain/lesson/lessonProgress.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { StandaloneDialog } from './StandaloneDialog.tsx'

vi.mock('../../commands/saveHandout.ts', () => ({
  HANDOUTS: ['page', 'workshop'],
  prepareHandout: vi.fn<typeof prepareHandout>(() =>
    Promise.resolve({ name: 'x.html', blob: new Blob(['x']) }),
  ),
}))

const steps = [{ id: 's', title: 'One' }]

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  vi.mocked(prepareHandout).mockClear()
  const { file } = buildNetwork({ entities: ['a'] })
  const network = indexNetwork({
    ...file,
    stories: [{ id: 'same', title: 'Tale', steps: [{ id: 'one', title: 'One', view: '' }] }],
    lessons: [
      { id: 'first', title: 'First', steps },
      { id: 'same', title: 'Second', steps },
      { id: 'empty', title: 'Empty', steps: [] },
    ],
  })
  const origin = { kind: 'shipped', id: 'test' } as const
  atlasStore.getState().finishOpening({ network, origin, dataHash: '0' })
})

const opens = () =>
  screen
    .getAllByRole('radio', { checked: true })
    .map((radio) => radio.closest('label')?.textContent?.trim())

describe('saving a page that opens anywhere', () => {
  it('opens with the lesson that is taken, and never with one without steps', async () => {
    atlasStore.setState({ isLearning: true, lessonProgress: newProgress('same', '') })
    atlasStore.getState().setDialog('standalone')
    render(<StandaloneDialog />)
    expect(opens()[1]).toBe('The lesson “Second”')
    expect(screen.queryByRole('radio', { name: /Empty/ })).toBeNull()
    expect(await screen.findByText(/^Saved as x\.html/)).toBeVisible()
    expect(vi.mocked(prepareHandout).mock.lastCall?.[2]).toMatchObject({
      lesson: 'same',
      view: null,
      told: null,
    })
  })

  it('opens with the first lesson while none is taken, and outside Learn with what is shown', () => {
    atlasStore.getState().setDialog('standalone')
    const { unmount } = render(<StandaloneDialog />)
    expect(opens()[1]).toBe('What is shown now')
    unmount()
    atlasStore.setState({ isLearning: true })
    render(<StandaloneDialog />)
    expect(opens()[1]).toBe('The lesson “First”')
  })
})
