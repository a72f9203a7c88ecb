import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { maskForOthers } from '../domain/mask/maskPeople.ts'
import { readAddress } from '../domain/view/address.ts'
import { atlasStore } from '../store/atlasStore.ts'
import type { NetworkOrigin } from '../store/networkSlice.ts'
import { linkForOthers } from './linkForOthers.ts'

const state = () => atlasStore.getState()
const network = buildNetwork({
  meta: { title: 'Friends of Orla Maerin' },
  entities: [{ id: 'orla-maerin', name: 'Orla Maerin', type: 'facilitator_person' }, 'firm'],
})
const hash = dataHash(network.file)

function opened(origin: NetworkOrigin, selected: readonly string[]) {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin, dataHash: hash })
  state().setSelection({ entities: [...selected], relations: [] })
}
const file = { kind: 'file', fileName: 'own.json' } as const

describe('a link for others', () => {
  it('goes by the ids and the hash of a copy without names where it would name somebody', () => {
    opened(file, ['orla-maerin', 'firm'])
    const told = linkForOthers(state())
    expect(told?.isMasked).toBe(true)
    const { network: about, view } = readAddress('', told?.text?.slice(1) ?? '')
    expect(about).toEqual({
      kind: 'file',
      title: 'Friends of O. M.',
      dataHash: dataHash(maskForOthers(network.file)),
    })
    expect(view.selection.entities).toEqual(['person-1', 'firm'])
  })

  it('is the link as it is where names may stand', () => {
    opened(file, ['orla-maerin'])
    state().setMasksPeople(false)
    expect(linkForOthers(state())).toEqual({
      text: `#file=Friends%20of%20Orla%20Maerin&hash=${hash}&selected=orla-maerin`,
      isMasked: false,
    })
  })

  it('keeps the address of a file on a site where that names nobody, and is refused where it does', () => {
    opened({ kind: 'address', path: 'data/own.json' }, ['firm'])
    expect(linkForOthers(state())).toEqual({
      text: '?data=data%2Fown.json#selected=firm',
      isMasked: false,
    })
    opened({ kind: 'address', path: 'data/own.json' }, ['orla-maerin'])
    expect(linkForOthers(state())).toEqual({
      text: '?data=data%2Fown.json#selected=person-1',
      isMasked: true,
    })
    opened({ kind: 'address', path: 'data/orla_maerin.json' }, [])
    expect(linkForOthers(state())).toEqual({ text: null, isMasked: true })
  })
})
