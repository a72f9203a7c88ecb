import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hourglasses, layoutEntity, layoutInput } from '../../../../tests/support/layoutInputs.ts'
import { entityBox, labelBox, overlap } from '../box.ts'
import { isWaist } from '../isWaist.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput } from '../layoutOutput.ts'
import { routesLayout } from './routesLayout.ts'

const FEEDERS = Array.from({ length: 30 }, (_, index) => `supplier${index}`)
const hourglass = layoutInput(
  [
    ...FEEDERS.map((id) => layoutEntity(id, 'entry')),
    layoutEntity('bank', 'inside', { supplyLoss: 0.4, tier: 3, radius: 20 }),
    layoutEntity('gateway', 'inside', { supplyLoss: 0.9, tier: 1, radius: 30 }),
    layoutEntity('bypass', 'inside'),
    layoutEntity('programme', 'end_user'),
    layoutEntity('army', 'end_user'),
    layoutEntity('museum', 'off'),
    layoutEntity('curator', 'off'),
    layoutEntity('hermit', 'off'),
  ],
  [
    ...FEEDERS.slice(0, 26).map((id) => `${id}>bank`),
    ...FEEDERS.slice(26).map((id) => `${id}>bypass`),
    'bank>gateway',
    'gateway>programme',
    'bypass>army',
    'museum-curator',
  ],
)

function place(input: LayoutInput, { positions }: LayoutOutput, id: string) {
  const index = input.entities.findIndex((one) => one.id === id)
  return { x: positions[2 * index]!, y: positions[2 * index + 1]! }
}

describe('the routes layout', () => {
  it('reads from entry points on the left over the waist to end users on the right', () => {
    const output = routesLayout(hourglass)
    const x = (id: string) => place(hourglass, output, id).x
    for (const feeder of FEEDERS) expect(x(feeder)).toBeLessThan(x('bank'))
    expect(x('bank')).toBeLessThan(x('gateway'))
    expect(x('gateway')).toBeLessThan(x('programme'))
    expect(x('army')).toBeCloseTo(x('programme'))
  })

  it('holds the waist on the centre line and lets what passes it by go outside', () => {
    const output = routesLayout(hourglass)
    const column = output.regions.find((region) => region.key === 'entry')!
    const centre = column.y + column.height / 2
    const off = (id: string) => Math.abs(place(hourglass, output, id).y - centre)
    expect(off('bank')).toBeLessThan(2)
    expect(off('gateway')).toBeLessThan(2)
    expect(off('bypass')).toBeGreaterThan(30)
  })

  it('begins both ends where the first of them stands, so that what is fitted to the view holds their captions', () => {
    const few = layoutInput(
      [
        layoutEntity('maker', 'entry', { radius: 6 }),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
          layoutEntity(id, 'inside', { radius: 40, labelHeight: 80 }),
        ),
        layoutEntity('user', 'end_user', { radius: 8 }),
      ],
      ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => [`maker>${id}`, `${id}>user`]),
    )
    const output = routesLayout(few)
    const top = Math.min(place(few, output, 'maker').y - 6, place(few, output, 'user').y - 8)
    expect(output.regions.map(({ key, y }) => ({ key, y }))).toEqual([
      { key: 'entry', y: top },
      { key: 'end_user', y: top },
    ])
  })

  it('captions both ends and the shelf with their counts', () => {
    const { regions } = routesLayout(hourglass)
    expect(regions.map(({ kind, key, count }) => ({ kind, key, count }))).toEqual([
      { kind: 'column', key: 'entry', count: 30 },
      { kind: 'column', key: 'end_user', count: 2 },
      { kind: 'shelf', key: 'shelf', count: 3 },
    ])
  })

  it('tells who is on the shelf only because it counts with its principal', () => {
    const entities = hourglass.entities.map((entity) =>
      entity.id === 'curator' ? { ...entity, isWithPrincipal: true } : entity,
    )
    expect(routesLayout({ ...hourglass, entities }).regions.at(-1)).toMatchObject({
      key: 'shelf',
      count: 3,
      withPrincipal: 1,
    })
  })

  it('stands what is on no route below, in blocks of what hangs together', () => {
    const output = routesLayout(hourglass)
    const at = (id: string) => place(hourglass, output, id)
    const lowest = Math.max(...FEEDERS.map((id) => at(id).y), at('army').y, at('programme').y)
    for (const id of ['museum', 'curator', 'hermit']) expect(at(id).y).toBeGreaterThan(lowest)
    const apart = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y)
    expect(apart('museum', 'curator')).toBeLessThan(apart('museum', 'hermit'))
    expect(apart('museum', 'curator')).toBeLessThan(apart('curator', 'hermit'))
  })

  it('leads an arc that passes other layers through a course of its own', () => {
    const input = layoutInput(
      [
        layoutEntity('maker', 'entry'),
        layoutEntity('broker', 'inside', { supplyLoss: 0.5, tier: 1 }),
        layoutEntity('user', 'end_user'),
      ],
      ['maker>broker', 'broker>user', 'maker>user'],
    )
    const output = routesLayout(input)
    const { start, points } = output.curves
    expect(start).toHaveLength(4)
    const passing = Array.from({ length: start[3]! - start[2]! }, (_, point) => ({
      x: points[2 * (start[2]! + point)]!,
      y: points[2 * (start[2]! + point) + 1]!,
    }))
    const broker = place(input, output, 'broker')
    const beside = passing.find(({ x }) => Math.abs(x - broker.x) < 1)!
    expect(Math.abs(beside.y - broker.y)).toBeGreaterThan(input.entities[1]!.radius)
  })

  it('sets everything on the shelf when there are no routes', () => {
    const input = layoutInput([layoutEntity('a', 'off'), layoutEntity('b', 'off')], ['a-b'])
    expect(routesLayout(input).regions).toMatchObject([{ kind: 'shelf', key: 'shelf', count: 2 }])
  })

  it('keeps the shelf under two fifths of the drawing above it when most of a network is on it', () => {
    const others = Array.from({ length: 300 }, (_, index) =>
      layoutEntity(`off${index}`, 'off', { radius: 4 }),
    )
    const pairs = others.slice(0, 200).map(({ id }, index) => `${id}-off${index - (index % 4)}`)
    const ends = Array.from({ length: 20 }, (_, index) => layoutEntity(`end${index}`, 'end_user'))
    const input = layoutInput(
      [...hourglass.entities, ...ends, ...others],
      [
        ...FEEDERS.slice(0, 26).map((id) => `${id}>bank`),
        'bank>gateway',
        ...ends.map(({ id }) => `gateway>${id}`),
        ...pairs,
      ],
    )
    const { regions } = routesLayout(input)
    const height = (key: string) => regions.find((region) => region.key === key)!.height
    expect(height('shelf')).toBeLessThan(0.4 * height('entry'))
  })

  it('lets no label at the waist touch another one there, one of an end, or any entity', () => {
    fc.assert(
      fc.property(hourglasses, (input) => {
        const output = routesLayout(input)
        const at = (one: number) =>
          [output.positions[2 * one]!, output.positions[2 * one + 1]!] as const
        const onRoute = [...input.entities.keys()].filter(
          (one) => input.entities[one]!.role !== 'off',
        )
        const waist = onRoute.filter((one) => isWaist(input.entities[one]!))
        const ends = onRoute.filter((one) => input.entities[one]!.role === 'end_user')
        const label = (one: number) =>
          labelBox(input.entities[one]!, ...at(one), output.labelSides[one]!)
        const touched = waist.flatMap((one) => [
          ...onRoute.filter(
            (other) =>
              other !== one && overlap(label(one), entityBox(input.entities[other]!, ...at(other))),
          ),
          ...[...waist, ...ends].filter(
            (other) => other !== one && overlap(label(one), label(other)),
          ),
        ])
        expect(touched).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('lets no two entities overlap', () => {
    fc.assert(
      fc.property(hourglasses, (input) => {
        const { positions } = routesLayout(input)
        const boxes = input.entities.map((entity, one) =>
          entityBox(
            { ...entity, radius: entity.radius - 0.01 },
            positions[2 * one]!,
            positions[2 * one + 1]!,
          ),
        )
        boxes.forEach((box, one) => {
          for (const other of boxes.slice(one + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
      { numRuns: 60 },
    )
  })
})
