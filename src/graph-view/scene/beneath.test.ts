import { describe, expect, it } from 'vitest'
import { beneath, isMap } from './beneath.ts'

const at = { key: '', count: 0, x: 0, y: 0, width: 1, height: 1 }
const world = { map: null, regions: [{ ...at, kind: 'country' as const }] }
const routes = { map: null, regions: [{ ...at, kind: 'column' as const }] }

describe('what lies beneath the entities', () => {
  it('is of the layout that is drawn, whole, while nothing moves', () => {
    const scene = { ...routes, left: null, turned: 1 }
    expect(beneath(scene)).toEqual({ ground: scene, opacity: 1 })
  })

  it('goes as it comes: the map that is left fades before what follows it', () => {
    const seen = [0, 0.25, 0.5, 0.75, 1].map((turned) => {
      const { ground, opacity } = beneath({ ...routes, left: world, turned })
      return [isMap(ground), opacity]
    })
    expect(seen).toEqual([
      [true, 1],
      [true, 0.5],
      [false, 0],
      [false, 0.5],
      [false, 1],
    ])
  })
})
