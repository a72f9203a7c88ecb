import cytoscape from 'cytoscape'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asWeights,
  bowedCurve,
  carryCourse,
  levelCurve,
  liftCurve,
  loopCurve,
} from './relationCurve.ts'

const point = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
})

const rounded = (value: number) => Math.round(value * 1000) / 1000
const numbers = (style: string) => style.split(' ').map((part) => rounded(Number.parseFloat(part)))

describe('the course of a relation', () => {
  it('leaves and arrives level in the routes layout', () => {
    expect(levelCurve({ x: 0, y: 0 }, { x: 200, y: 100 })).toEqual([
      { x: 90, y: 0 },
      { x: 110, y: 100 },
    ])
  })

  it('swings out to the side between two ends of one column', () => {
    expect(levelCurve({ x: 0, y: 0 }, { x: 0, y: 120 })).toEqual([
      { x: -40, y: 30 },
      { x: -40, y: 90 },
    ])
  })

  it('goes round the corner of an entity and back, each loop wider than the one before', () => {
    const at = { x: 100, y: 50 }
    expect(loopCurve(at, 10, 0)).toEqual([
      { x: 100, y: 36 },
      { x: 86, y: 50 },
    ])
    expect(loopCurve(at, 10, 3)).toEqual([
      { x: 100, y: 22 },
      { x: 72, y: 50 },
    ])
  })

  it('is straight elsewhere, and bowed only beside a parallel relation', () => {
    expect(bowedCurve({ x: 0, y: 0 }, { x: 200, y: 100 }, 0)).toEqual([])
    expect(bowedCurve({ x: 0, y: 0 }, { x: 200, y: 0 }, 5)).toEqual([{ x: 100, y: 10 }])
  })

  it('bows to the same side, whichever end comes first', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]
    expect(bowedCurve(a, b, 5)).toEqual([{ x: 50, y: 10 }])
    expect(bowedCurve(b, a, 5)).toEqual([{ x: 50, y: 10 }])
  })

  it('follows an end that was moved, and stays at the end that was not', () => {
    const course = {
      from: { x: 0, y: 0 },
      to: { x: 100, y: 0 },
      controls: [
        { x: 40, y: 0 },
        { x: 60, y: 0 },
      ],
    }
    expect(carryCourse(course, { x: 0, y: 50 }, { x: 100, y: 0 })).toEqual([
      { x: 40, y: 50 },
      { x: 60, y: 0 },
    ])
  })

  it('comes back from weights and distances to the same control points', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: -20, max: 20 }), (from, to, bend) => {
        fc.pre(from.x !== to.x || from.y !== to.y)
        const controls = liftCurve(levelCurve(from, to), bend)
        const { weights, distances } = asWeights(from, to, controls)
        const length = Math.hypot(to.x - from.x, to.y - from.y)
        for (const [index, control] of controls.entries()) {
          const [weight, distance] = [weights[index] ?? NaN, distances[index] ?? NaN]
          const along = {
            x: from.x + (to.x - from.x) * weight,
            y: from.y + (to.y - from.y) * weight,
          }
          expect(along.x - ((to.y - from.y) / length) * distance).toBeCloseTo(control.x, 6)
          expect(along.y + ((to.x - from.x) / length) * distance).toBeCloseTo(control.y, 6)
        }
      }),
    )
  })

  it('is taken over by cytoscape from the data of an edge', () => {
    const [from, to] = [
      { x: 10, y: 20 },
      { x: 210, y: 140 },
    ]
    const controls = liftCurve(levelCurve(from, to), 9)
    const { weights, distances } = asWeights(from, to, controls)
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: [
        { data: { id: 'a' }, position: from },
        { data: { id: 'b' }, position: to },
        { data: { id: 'r', source: 'a', target: 'b', weights, distances } },
      ],
      style: [
        {
          selector: 'edge',
          style: {
            'curve-style': 'unbundled-bezier',
            'edge-distances': 'node-position',
            'control-point-weights': 'data(weights)' as unknown as number[],
            'control-point-distances': 'data(distances)' as unknown as number[],
          },
        },
      ],
    })
    expect(numbers(cy.$id('r').style('control-point-weights'))).toEqual(weights.map(rounded))
    expect(numbers(cy.$id('r').style('control-point-distances'))).toEqual(distances.map(rounded))
    cy.destroy()
  })
})
