import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { setSupposed } from '../../commands/supposeListed.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { SupposedStrip } from './SupposedStrip.tsx'

const network = buildNetwork({
  entities: [
    { id: 'x', name: 'Holder X', listings: [listedBy('US OFAC')] },
    { id: 'y', name: 'Holder Y' },
  ],
  relations: [
    { source: 'x', target: 'a', type: 'owns', stakePercent: '50' },
    { source: 'y', target: 'b', type: 'owns', stakePercent: '50' },
    { source: 'y', target: 'c', type: 'owns', stakePercent: '60' },
  ],
})

const state = () => atlasStore.getState()

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
})

describe('the strip of what is taken as listed', () => {
  it('is not there while nothing is', () => {
    render(<SupposedStrip />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('names it, and how many then meet each rule', () => {
    setSupposed(atlasStore, ['y'])
    render(<SupposedStrip />)
    expect(screen.getByRole('row', { name: 'Holder Y' })).toBeInTheDocument()
    const named = ['OFAC', 'EU now', 'EU before 2024', 'UK'].map((rule) =>
      screen.getByRole('button', { name: new RegExp(`^${rule}:`) }).getAttribute('aria-label'),
    )
    expect(named).toEqual([
      'OFAC: 3 entities, 2 more than by loaded listings',
      'EU now: 2 entities, 2 more than by loaded listings',
      'EU before 2024: 1 entity, 1 more than by loaded listings',
      'UK: 1 entity, 1 more than by loaded listings',
    ])
  })

  it('selects those who meet a rule', async () => {
    setSupposed(atlasStore, ['y'])
    render(<SupposedStrip />)
    await userEvent.click(screen.getByRole('button', { name: /^UK:/ }))
    expect(state().selection.entities).toEqual(['c'])
  })

  it('hands them to What if', async () => {
    setSupposed(atlasStore, ['y'])
    render(<SupposedStrip />)
    await userEvent.click(screen.getByRole('button', { name: 'Stop them all in What if' }))
    await userEvent.click(screen.getByRole('menuitem', { name: /whom EU now reaches/ }))
    expect(state()).toMatchObject({ mode: 'whatIf', stopped: ['y', 'b', 'c'] })
    expect(state().supposedListed).toEqual(['y'])
  })

  it('takes one back, or all', async () => {
    setSupposed(atlasStore, ['y', 'a'])
    render(<SupposedStrip />)
    await userEvent.click(
      screen.getByRole('button', { name: /^No longer take Holder Y as listed/ }),
    )
    expect(state().supposedListed).toEqual(['a'])
    await userEvent.click(screen.getByRole('button', { name: 'Take all back' }))
    expect(state().supposedListed).toEqual([])
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})
