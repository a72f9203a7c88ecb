import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { readNetwork } from '../network/readNetwork.ts'
import type { Source } from '../network/schema/source.ts'
import { partOfNetwork } from './partOfNetwork.ts'
import { selectedPart } from './selectedPart.ts'

const source = (id: string): Source => ({ id, title: id, publisher: 'P', type: 'press' })

const network = buildNetwork({
  meta: { title: 'Whole', licence: 'CC0' },
  sources: ['of list', 'of a', 'of report', 'of r1', 'of r2', 'of nobody'].map(source),
  cases: [
    { id: 'c1', title: 'One', kind: 'shipment' },
    { id: 'c2', title: 'Two', kind: 'topic' },
  ],
  entities: [
    {
      id: 'a',
      sources: ['of a'],
      listings: [listedBy('OFAC', { sources: ['of list'] })],
      reportedChokepoint: { note: 'n', sources: ['of report'] },
    },
    { id: 'b', sources: [], shade: 'grey' },
    { id: 'c', sources: ['of nobody'] },
  ],
  relations: [
    { id: 'r1', source: 'a', target: 'b', type: 'pays', sources: ['of r1'], cases: ['c1'] },
    { id: 'r2', source: 'b', target: 'c', type: 'pays', sources: ['of r2'], cases: ['c2'] },
    { id: 'r3', source: 'a', target: 'b', type: 'owns', sources: [] },
  ],
})

const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id)

describe('the part of a network that is saved', () => {
  const part = partOfNetwork(network.file, {
    entities: new Set(['b', 'a']),
    relations: new Set(['r1', 'r2']),
  })

  it('holds the entities and relations chosen, in the order of the file, with every field', () => {
    expect(part.entities).toEqual(network.file.entities.slice(0, 2))
    expect(ids(part.relations)).toEqual(['r1'])
  })

  it('holds the sources and cases they cite and no others', () => {
    expect(ids(part.sources)).toEqual(['of list', 'of a', 'of report', 'of r1'])
    expect(ids(part.cases)).toEqual(['c1'])
  })

  it('keeps the meta and says in its title that it is a part, once', () => {
    expect(part.meta).toEqual({ ...network.file.meta, title: 'Whole (part)' })
    const again = partOfNetwork(part, { entities: new Set(), relations: new Set() })
    expect(again.meta.title).toBe('Whole (part)')
  })

  it('leaves stories behind, which tell of the whole', () => {
    const step = { id: 's', title: 'Look', view: '', highlight: ['c'] }
    const told = { ...network.file, stories: [{ id: 't', title: 'Tale', steps: [step] }], own: 1 }
    const saved = partOfNetwork(told, { entities: new Set(['a']), relations: new Set() })
    expect([saved.stories, saved['own']]).toEqual([undefined, 1])
  })

  it('can be opened, whatever is chosen', () => {
    const chosen = fc.tuple(arbitraryNetwork(), fc.func(fc.boolean()))
    fc.assert(
      fc.property(chosen, ([{ file }, isChosen]) => {
        fc.pre(readNetwork(file).ok)
        const pick = (list: readonly { readonly id: string }[]) =>
          new Set(ids(list).filter((id) => isChosen(id)))
        const entities = pick(file.entities)
        const relations = pick(file.relations)
        const saved = partOfNetwork(file, { entities, relations })
        expect(readNetwork(saved).ok).toBe(true)
        expect(ids(saved.entities)).toEqual(ids(file.entities).filter((id) => entities.has(id)))
      }),
    )
  })
})

describe('what is selected', () => {
  it('takes in the relations between the entities, and the ends of the relations', () => {
    expect(selectedPart(network, { entities: ['b', 'a'], relations: [] })).toEqual({
      entities: new Set(['b', 'a']),
      relations: new Set(['r1', 'r3']),
    })
    expect(selectedPart(network, { entities: ['a'], relations: ['r2'] })).toEqual({
      entities: new Set(['a', 'b', 'c']),
      relations: new Set(['r2']),
    })
  })
})
