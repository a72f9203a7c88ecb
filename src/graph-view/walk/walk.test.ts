import { describe, expect, it } from 'vitest'
import { choices, walk, type Stop } from './walk.ts'

function stops(...lines: (Partial<Stop> & Pick<Stop, 'id' | 'x' | 'y'>)[]): Map<string, Stop> {
  return new Map(lines.map((line) => [line.id, { onward: [], back: [], beside: [], ...line }]))
}

const network = stops(
  { id: 'maker', x: 0, y: 0, onward: ['front', 'bank'] },
  { id: 'front', x: 100, y: -50, onward: ['komid'], back: ['maker'] },
  { id: 'bank', x: 100, y: 20, onward: ['komid'], back: ['maker'], beside: ['director'] },
  { id: 'komid', x: 200, y: 0, back: ['front', 'bank'] },
  { id: 'director', x: 60, y: 90, beside: ['bank'] },
)

describe('walking the network', () => {
  it('goes right along flow to the nearest, and left against it', () => {
    expect(walk(network, { id: 'maker', siblings: [] }, 'right')).toEqual({
      id: 'bank',
      siblings: ['front', 'bank'],
    })
    expect(walk(network, { id: 'komid', siblings: [] }, 'left')?.id).toBe('bank')
  })

  it('goes up and down among those the last step could have led to', () => {
    const standing = { id: 'bank', siblings: ['front', 'bank'] }
    expect(walk(network, standing, 'up')).toEqual({ id: 'front', siblings: ['front', 'bank'] })
  })

  it('goes beyond the siblings to what stands nearest below', () => {
    const standing = { id: 'bank', siblings: ['front', 'bank'] }
    expect(walk(network, standing, 'down')).toEqual({ id: 'director', siblings: [] })
  })

  it('counts what is merely related on the side it stands on', () => {
    expect(choices(network, network.get('bank')!, 'left').map(({ id }) => id)).toEqual([
      'maker',
      'director',
    ])
    expect(walk(network, { id: 'director', siblings: [] }, 'right')?.id).toBe('bank')
  })

  it('stays where there is nothing to step to', () => {
    expect(walk(network, { id: 'komid', siblings: [] }, 'right')).toBeNull()
    expect(walk(network, { id: 'front', siblings: [] }, 'up')).toBeNull()
    expect(walk(network, { id: 'unknown', siblings: [] }, 'up')).toBeNull()
  })

  it('never leads to an entity that does not show', () => {
    const filtered = new Map(network)
    filtered.delete('bank')
    expect(walk(filtered, { id: 'maker', siblings: [] }, 'right')?.id).toBe('front')
  })
})
