import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRichNetwork } from '../../../tests/support/arbitraryRichNetwork.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import { changeEntity } from './editEntity.ts'
import { changeRelation } from './editRelation.ts'
import { entityDraftOf } from './entityDraft.ts'
import { relationDraftOf } from './relationDraft.ts'

describe('what a form leaves untouched', () => {
  it('stays in the file to the letter, in entities and relations of every kind', () => {
    fc.assert(
      fc.property(arbitraryRichNetwork, (file) => {
        const network = indexNetwork(file)
        for (const entity of network.entities) {
          const before = network.file.entities.find(({ id }) => id === entity.id)
          const draft = { ...entityDraftOf(entity), sources: ['s1'], name: 'Another name' }
          const edited = changeEntity(network, entity.id, draft)
          const after = edited.ok && edited.file.entities.find(({ id }) => id === entity.id)
          if (!after) continue
          const { edited: _, ...row } = after as typeof after & { edited?: unknown }
          const { edited: __, ...was } = before as typeof after & { edited?: unknown }
          expect(row).toEqual({ ...was, name: 'Another name', sources: row.sources })
        }
        for (const relation of network.relations) {
          const edited = changeRelation(network, relation.id, relationDraftOf(relation))
          expect(!edited.ok || edited.file === network.file).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('keeps letters that the form must show otherwise', () => {
    const odd = 'Gate\u202EknaB'
    const network = buildNetwork({
      entities: [
        {
          id: 'bank',
          name: odd,
          identifiers: { [odd]: odd },
          listings: [{ authority: odd, kind: 'designated', sources: ['s1'] }],
        },
        'b',
      ],
      relations: [{ source: 'bank', target: 'b', type: 'pays', item: odd }],
    })
    const draft = entityDraftOf(network.entities[0]!)
    expect(draft.name).toBe('Gate[U+202E]knaB')
    expect(draft.listings[0]?.authority).toBe('Gate[U+202E]knaB')
    const [listing] = draft.listings
    const edited = changeEntity(network, 'bank', {
      ...draft,
      role: 'Bank',
      listings: [{ ...listing!, date: '2016' }],
      identifiers: [...draft.identifiers, { row: -1, kind: 'IMO', value: '1' }],
    })
    expect(edited.ok && edited.file.entities[0]).toEqual({
      ...network.file.entities[0],
      role: 'Bank',
      listings: [{ authority: odd, kind: 'designated', date: '2016', sources: ['s1'] }],
      identifiers: { [odd]: odd, IMO: '1' },
      edited: 'changed',
    })
    const relation = changeRelation(network, 'r1', {
      ...relationDraftOf(network.relations[0]!),
      start: '2016',
    })
    expect(relation.ok && relation.file.relations[0]).toMatchObject({ item: odd, start: '2016' })
  })
})
