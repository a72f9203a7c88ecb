import { describe, expect, it } from 'vitest'
import { changeKept } from './changeKept.ts'

const view = (name: string, fragment = name) => ({ name, fragment, savedAt: '2026-01-01' })
const [banks, ships, ports] = [view('Banks'), view('Ships'), view('Ports')]

describe('what one tab changed of what is kept', () => {
  it('goes in beside what another tab kept meanwhile', () => {
    const before = { savedViews: [banks], notes: { a: 'ask' } }
    const there = { savedViews: [banks, ports], notes: { a: 'ask', b: 'of the other tab' } }
    const after = { savedViews: [banks, ships], notes: { a: 'asked', c: 'mine' } }
    expect(changeKept(there, before, after)).toEqual({
      savedViews: [banks, ports, ships],
      notes: { a: 'asked', b: 'of the other tab', c: 'mine' },
    })
  })

  it('takes off what this tab took off, and only that', () => {
    const before = { savedViews: [banks, ships], notes: { a: 'ask', b: 'look' } }
    const after = { savedViews: [ships], notes: { b: 'look' } }
    const there = { savedViews: [banks, ports, ships], notes: { a: 'ask', b: 'seen', c: 'new' } }
    expect(changeKept(there, before, after)).toEqual({
      savedViews: [ports, ships],
      notes: { b: 'seen', c: 'new' },
    })
  })

  it('has the later word on one and the same view', () => {
    const mine = view('Banks', 'type=bank')
    const kept = (savedViews: (typeof mine)[]) => ({ savedViews, notes: {} })
    expect(changeKept(kept([view('Banks', 'other')]), kept([banks]), kept([mine]))).toEqual(
      kept([mine]),
    )
  })
})
