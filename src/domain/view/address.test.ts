import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress, type AddressedNetwork } from './address.ts'
import { DEFAULT_VIEW, type AtlasView } from './atlasView.ts'

const view: AtlasView = { ...DEFAULT_VIEW, layout: 'rings' }
const hash = 'a1'.repeat(32)

describe('the address of a view', () => {
  it.each<[string, AddressedNetwork]>([
    ['a network the site ships', { kind: 'shipped', id: 'dprk-procurement' }],
    ['a file of the same site', { kind: 'address', path: 'data/my net.json' }],
    ['a file of one’s own', { kind: 'file', title: 'Étude & co.', dataHash: hash }],
  ])('restores %s and the view', (_, network) => {
    const { search, fragment } = writeAddress(network, view)
    expect(readAddress(search, fragment)).toEqual({
      network,
      view,
      told: null,
      ignored: [],
    })
  })

  it('keeps the view out of what a server sees', () => {
    expect(writeAddress({ kind: 'shipped', id: 'x' }, view)).toEqual({
      search: '',
      fragment: 'network=x&layout=rings',
    })
  })

  it('opens the view alone when the network part is broken, and says so', () => {
    expect(readAddress('', 'file=mine&hash=short&layout=rings')).toEqual({
      network: null,
      view,
      told: null,
      ignored: ['the network'],
    })
  })

  it('names the step of a story, whose view need not stand in it', () => {
    const network: AddressedNetwork = { kind: 'shipped', id: 'x' }
    const told = { story: 'three reports', step: 'missile' }
    const { search, fragment } = writeAddress(network, null, told)
    expect(fragment).toBe('network=x&story=three%20reports&step=missile')
    expect(readAddress(search, fragment)).toEqual({
      network,
      view: DEFAULT_VIEW,
      told,
      ignored: [],
    })
  })

  it('names the step and the view that is shown off the story', () => {
    const network: AddressedNetwork = { kind: 'shipped', id: 'x' }
    const { search, fragment } = writeAddress(network, view, { story: 's', step: null })
    expect(readAddress(search, fragment)).toEqual({
      network,
      view,
      told: { story: 's', step: null },
      ignored: [],
    })
  })
})
