import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { drawHidden, withoutRelations } from './redTeam.ts'
import { teamSeed } from './teamSeed.ts'

const network = buildNetwork({
  relations: [
    ...Array.from({ length: 20 }, (_, place) => `e${place} supplies e${place + 1}`),
    'e0 related_to e5',
  ],
})

const team = fc.string({ maxLength: 12 })

describe('the seed of a team', () => {
  it('is the same however the code is typed, and another in another lesson', () => {
    expect(teamSeed(' Blue 7 ', 'lantern')).toBe(teamSeed('blue 7', 'lantern'))
    expect(teamSeed('blue 7', 'lantern')).not.toBe(teamSeed('blue 8', 'lantern'))
    expect(teamSeed('blue 7', 'lantern')).not.toBe(teamSeed('blue 7', 'other'))
    expect(teamSeed('blue 7', 'lantern')).toBe(1939091262)
  })
})

describe('what is hidden from a team', () => {
  it('is drawn alike for the same team, and is the share that was asked for', () => {
    fc.assert(
      fc.property(team, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (code, share) => {
        const draw = () => drawHidden(network, share, teamSeed(code, 'lesson'))
        const hidden = draw()
        expect(draw()).toEqual(hidden)
        expect(hidden).toHaveLength(Math.max(1, Math.round(20 * share)))
        expect(new Set(hidden).size).toBe(hidden.length)
      }),
    )
  })

  it('differs between most teams', () => {
    const draws = Array.from({ length: 50 }, (_, place) =>
      drawHidden(network, 0.25, teamSeed(`team ${place}`, 'lesson')).join(),
    )
    expect(new Set(draws).size).toBeGreaterThan(45)
  })

  it('is never a relation that carries nothing, and nothing where the share is nothing', () => {
    for (let seed = 0; seed < 200; seed += 1)
      expect(drawHidden(network, 0.5, seed)).not.toContain('r21')
    expect(drawHidden(network, 0, 1)).toEqual([])
  })

  it('is gone from the map, and all else is there', () => {
    const hidden = drawHidden(network, 0.25, 7)
    const rest = withoutRelations(network, hidden)
    expect(rest.entities).toHaveLength(network.entities.length)
    expect(rest.relations.map(({ id }) => id)).toEqual(
      network.relations.map(({ id }) => id).filter((id) => !hidden.includes(id)),
    )
  })
})
