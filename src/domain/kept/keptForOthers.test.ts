import { expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { maskForOthers } from '../mask/maskPeople.ts'
import { dataHash } from '../network/dataHash.ts'
import type { KeptFile } from './keptFile.ts'
import { keptForOthers } from './keptForOthers.ts'

const { file } = buildNetwork({
  entities: [{ id: 'orla-maerin', name: 'Orla Maerin', type: 'facilitator_person' }, 'firm'],
})
const kept: KeptFile = {
  kind: 'chokepoint-atlas/kept',
  version: 1,
  network: 'Test network',
  dataHash: 'a'.repeat(64),
  savedViews: [{ name: 'Orla Maerin alone', fragment: 'selected=orla-maerin', savedAt: '2026' }],
  notes: { 'orla-maerin': 'Orla Maerin called.', firm: 'Clear.' },
}

it('views and notes for others name nobody and fit a copy of the network without names', () => {
  expect(keptForOthers(kept, file)).toEqual({
    ...kept,
    dataHash: dataHash(maskForOthers(file)),
    savedViews: [{ name: 'O. M. alone', fragment: 'selected=person-1', savedAt: '2026' }],
    notes: { 'person-1': 'O. M. called.', firm: 'Clear.' },
  })
  const { file: clear } = buildNetwork({ entities: ['firm'] })
  expect(keptForOthers(kept, clear)).toBe(kept)
})
