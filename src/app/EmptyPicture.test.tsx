import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { EmptyPicture } from './EmptyPicture.tsx'

const state = () => atlasStore.getState()

function openNetwork(...entities: string[]) {
  const network = buildNetwork({ entities })
  state().finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
}

beforeEach(() => atlasStore.setState(atlasStore.getInitialState(), true))

describe('a picture without anybody in it', () => {
  it('says that no network is open and leads to one', async () => {
    render(<EmptyPicture />)
    expect(screen.getByText('No network is open')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Open a network' }))
    expect(state().dialog).toBe('welcome')
  })

  it('says that an open network holds nobody', () => {
    openNetwork()
    render(<EmptyPicture />)
    expect(screen.getByText('This network has no entities')).toBeInTheDocument()
  })

  it('says that the filter hides everyone and clears it, but not where they are only dimmed', async () => {
    openNetwork('komid', 'kkbc')
    state().setFilter({ ...EMPTY_FILTER, text: 'nobody is called this' })
    const { rerender } = render(<EmptyPicture />)
    expect(screen.getByText('The filter hides every entity')).toBeInTheDocument()
    state().setFilterMode('dim')
    rerender(<EmptyPicture />)
    expect(screen.queryByText('The filter hides every entity')).not.toBeInTheDocument()
    state().setFilterMode('hide')
    rerender(<EmptyPicture />)
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(state().filter).toEqual(EMPTY_FILTER)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
