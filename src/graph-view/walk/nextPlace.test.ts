import { describe, expect, it } from 'vitest'
import { nextPlace } from './nextPlace.ts'

const places = [
  { code: 'CN', x: 0, y: 0 },
  { code: 'KP', x: 40, y: -10 },
  { code: 'JP', x: 80, y: 0 },
  { code: 'RU', x: 10, y: -60 },
  { code: 'SG', x: -5, y: 90 },
]
const from = (code: string) => places.find((place) => place.code === code)!

describe('going from country to country on the map', () => {
  it('leads to the nearest that lies that way, sideways counted twice', () => {
    expect(nextPlace(places, from('CN'), 'right')?.code).toBe('KP')
    expect(nextPlace(places, from('KP'), 'right')?.code).toBe('JP')
    expect(nextPlace(places, from('JP'), 'left')?.code).toBe('KP')
    expect(nextPlace(places, from('CN'), 'up')?.code).toBe('RU')
    expect(nextPlace(places, from('RU'), 'down')?.code).toBe('CN')
    expect(nextPlace(places, from('CN'), 'down')?.code).toBe('SG')
  })

  it('leads nowhere beyond the last', () => {
    expect(nextPlace(places, from('JP'), 'right')).toBeNull()
    expect(nextPlace(places, from('SG'), 'down')).toBeNull()
    expect(nextPlace([], { x: 0, y: 0 }, 'up')).toBeNull()
  })
})
