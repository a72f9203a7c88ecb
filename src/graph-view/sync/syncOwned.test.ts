import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { createAtlasStore } from '../../store/atlasStore.ts'
import { selectOwnedMarks } from '../../store/selectors/selectOwnedMarks.ts'
import type { Scene } from '../scene/scene.ts'
import { syncOwned } from './syncOwned.ts'

const owns = (source: string, target: string, stakePercent: string) => ({
  source,
  target,
  type: 'owns' as const,
  stakePercent,
})
const network = buildNetwork({
  entities: [
    { id: 'listed', listings: [listedBy('US OFAC')] },
    { id: 'both', listings: [listedBy('UN 1718')] },
  ],
  relations: [
    owns('listed', 'owned', '50'),
    owns('listed', 'both', '100'),
    owns('person', 'other', '60'),
    owns('other', 'third', '50'),
    owns('stranger', 'free', '100'),
  ],
})

function marked(...supposed: string[]) {
  const store = createAtlasStore()
  store.getState().finishOpening({ network, origin: { kind: 'shipped', id: 'a' }, dataHash: '0' })
  store.getState().setSupposedListed(supposed)
  const marks = selectOwnedMarks(store.getState())
  if (!marks) throw new Error('no network is open')
  const scene = {
    entities: network.entities.map((entity) => ({
      entity,
      isListed: (entity.listings ?? []).length > 0,
      ownership: null,
    })),
  } as unknown as Scene
  syncOwned(scene, marks)
  return Object.fromEntries(
    scene.entities.flatMap(({ entity, ownership }) => (ownership ? [[entity.id, ownership]] : [])),
  )
}

describe('rings of ownership', () => {
  it('are half rings around what meets a rule in force; what is listed keeps its own ring', () => {
    expect(marked()).toEqual({ owned: 'ownedByListed' })
  })

  it('are broken around what is taken as listed, and around what that owns', () => {
    expect(marked('person', 'listed')).toEqual({
      owned: 'ownedByListed',
      person: 'takenAsListed',
      other: 'ownedByTaken',
      third: 'ownedByTaken',
    })
  })
})
