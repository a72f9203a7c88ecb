import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryNetwork } from '../../tests/support/arbitraryNetwork.ts'
import { createAtlasStore } from './atlasStore.ts'
import { canonicalJson } from '../domain/network/canonicalJson.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import type { Network } from '../domain/network/network.ts'
import { RELATION_TYPES } from '../domain/network/relationType.ts'
import { readNetwork } from '../domain/network/readNetwork.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import { addEntity, changeEntity } from '../domain/edit/editEntity.ts'
import { addRelation, changeRelation } from '../domain/edit/editRelation.ts'
import { EMPTY_ENTITY, entityDraftOf } from '../domain/edit/entityDraft.ts'
import { EMPTY_RELATION, relationDraftOf } from '../domain/edit/relationDraft.ts'
import { removeRows } from '../domain/edit/removeRows.ts'
import { EMPTY_SOURCE } from '../domain/edit/sourceDraft.ts'

type Edit = (network: Network) => NetworkFile | null

const pick = <Item>(items: readonly Item[], place: number) => items[place % (items.length || 1)]
const done = (edited: ReturnType<typeof addEntity>) => (edited.ok ? edited.file : null)
const newSource = { ...EMPTY_SOURCE, title: 'Notice', publisher: 'Press' }

const text = fc.oneof(fc.string(), fc.constantFrom('Hana', '2016', '2016-13', 'Alpha', '33', ''))
const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(5), fc.nat(), fc.nat(), text, text, fc.constantFrom(...RELATION_TYPES))
  .map(([kind, one, other, name, more, type]): Edit => (network) => {
    const entity = pick(network.entities, one)
    const relation = pick(network.relations, one)
    const target = pick(network.entities, other)
    const drafts = { name, role: more, country: 'CN', newSource }
    const facts = { start: more, stakePercent: name, evidence: more, type, newSource }
    if (kind === 0) return done(addEntity(network, { ...EMPTY_ENTITY, ...drafts, type: 'bank' }))
    if (kind === 1 && entity)
      return done(changeEntity(network, entity.id, { ...entityDraftOf(entity), ...drafts }))
    if (kind === 2 && entity)
      return removeRows(network, { entities: [entity.id], relations: [] }).file
    if (kind === 3 && entity && target)
      return done(
        addRelation(network, {
          ...EMPTY_RELATION,
          ...facts,
          source: entity.id,
          target: target.id,
        }),
      )
    if (kind === 4 && relation)
      return done(changeRelation(network, relation.id, { ...relationDraftOf(relation), ...facts }))
    if (kind === 5 && relation)
      return removeRows(network, { entities: [], relations: [relation.id] }).file
    return null
  })

it('any edits leave a network that can be opened, and undoing them all gives the bytes that were there', async () => {
  let kept = 0
  await fc.assert(
    fc.asyncProperty(
      arbitraryNetwork(),
      fc.array(edit, { maxLength: 8 }),
      async (network, edits) => {
        fc.pre(readNetwork(network.file).ok)
        const bytes = canonicalJson(network.file)
        const store = createAtlasStore()
        const origin = { kind: 'shipped' as const, id: 'any' }
        store.getState().finishOpening({ network, origin, dataHash: dataHash(network.file) })
        store.temporal.getState().clear()
        for (const make of edits) {
          const open = store.getState().open
          const file = open && make(open.network)
          if (!file) continue
          kept += 1
          expect(readNetwork(structuredClone(file)).ok).toBe(true)
          expect(await store.getState().changeNetwork(file, 'Edited.')).toBe(true)
          expect(store.getState().open?.dataHash).toBe(dataHash(file))
        }
        store.temporal.getState().undo(store.temporal.getState().pastStates.length)
        expect(canonicalJson(store.getState().open?.network.file)).toBe(bytes)
        expect(store.getState().open?.dataHash).toBe(dataHash(network.file))
      },
    ),
    { numRuns: 60 },
  )
  expect(kept).toBeGreaterThan(20)
})
