import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeKept, type Kept } from './mergeKept.ts'

const view = (name: string, fragment: string) => ({ name, fragment, savedAt: '2026-01-02' })
const anyone = () => true

describe('merging kept work', () => {
  it('adds views and notes that are not there yet', () => {
    const mine = { savedViews: [view('Banks', 'a')], notes: { kkbc: 'mine' } }
    const theirs = { savedViews: [view('Agents', 'b')], notes: { komid: 'theirs' } }
    expect(mergeKept(mine, theirs, anyone)).toEqual({
      savedViews: [view('Agents', 'b'), view('Banks', 'a')],
      notes: { kkbc: 'mine', komid: 'theirs' },
      views: 1,
      newNotes: 1,
      leftOut: 0,
    })
  })

  it('keeps both where they differ', () => {
    const mine = {
      savedViews: [view('Banks', 'a'), view('Banks (2)', 'x')],
      notes: { kkbc: 'mine' },
    }
    const theirs = { savedViews: [view('Banks', 'b')], notes: { kkbc: 'theirs' } }
    expect(mergeKept(mine, theirs, anyone)).toEqual({
      savedViews: [view('Banks', 'a'), view('Banks (2)', 'x'), view('Banks (3)', 'b')],
      notes: { kkbc: 'mine\n\ntheirs' },
      views: 1,
      newNotes: 1,
      leftOut: 0,
    })
  })

  it('leaves out notes on entities that the network does not have, and counts them', () => {
    const theirs = { savedViews: [], notes: { komid: 'a', other: 'b' } }
    const merged = mergeKept({ savedViews: [], notes: {} }, theirs, (id) => id === 'komid')
    expect(merged.notes).toEqual({ komid: 'a' })
    expect(merged.leftOut).toBe(1)
  })

  it('loses nothing of either, and a second time adds nothing', () => {
    const word = fc.constantFrom('a', 'b', 'c')
    const kept: fc.Arbitrary<Kept> = fc.record({
      savedViews: fc.uniqueArray(
        fc.tuple(word, word).map(([name, fragment]) => view(name, fragment)),
        {
          selector: ({ name }) => name,
        },
      ),
      notes: fc.dictionary(word, word),
    })
    fc.assert(
      fc.property(kept, kept, (mine, file) => {
        const theirs = { savedViews: [...file.savedViews], notes: { ...file.notes } }
        const merged = mergeKept(mine, theirs, anyone)
        const fragments = merged.savedViews.map(({ fragment }) => fragment)
        for (const { fragment } of [...mine.savedViews, ...theirs.savedViews])
          expect(fragments).toContain(fragment)
        for (const [id, note] of [...Object.entries(mine.notes), ...Object.entries(theirs.notes)])
          expect(merged.notes[id]).toContain(note)
        const names = merged.savedViews.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        const again = mergeKept(merged, theirs, anyone)
        expect([again.views, again.newNotes, again.notes]).toEqual([0, 0, merged.notes])
      }),
    )
  })
})
