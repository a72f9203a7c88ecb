import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesTouch, boxInside, boxTouchesDisc, type Disc } from './box.ts'
import { placeLabels, type LabelRequest, type Side } from './placeLabels.ts'

const SIDES: readonly Side[] = ['right', 'above', 'below', 'left', 'above-right', 'below-left']
const BOUNDS = { left: 0, top: 0, right: 400, bottom: 300 }

function request(id: string, mark: Disc, sides = SIDES): LabelRequest {
  return {
    id,
    mark,
    forms: [{ width: 60, height: 14 }],
    sides,
    distances: [4],
    slides: [0],
    insists: false,
  }
}

describe('placing labels', () => {
  it('stands on the first side that is free', () => {
    const mark = { x: 100, y: 100, radius: 10 }
    expect(
      placeLabels({
        requests: [request('a', mark)],
        discs: [mark],
        firmDiscs: [],
        taken: [],
        bounds: BOUNDS,
      }),
    ).toEqual([
      {
        id: 'a',
        form: 0,
        side: 'right',
        box: { left: 114, top: 93, right: 174, bottom: 107 },
        distance: 4,
        covers: false,
      },
    ])
  })

  it('gives way to a label of higher priority, and is left out where there is no room', () => {
    const first = request('first', { x: 100, y: 100, radius: 4 }, ['right'])
    const second = request('second', { x: 104, y: 104, radius: 4 }, ['right'])
    const placed = placeLabels({
      requests: [first, second],
      discs: [],
      firmDiscs: [],
      taken: [],
      bounds: BOUNDS,
    })
    expect(placed.map(({ id }) => id)).toEqual(['first'])
  })

  it('turns to another side at the border of the picture', () => {
    const mark = { x: 380, y: 100, radius: 4 }
    const placed = placeLabels({
      requests: [request('a', mark, ['right', 'left'])],
      discs: [mark],
      firmDiscs: [],
      taken: [],
      bounds: BOUNDS,
    })
    expect(placed.map(({ side }) => side)).toEqual(['left'])
  })

  it('slides along its side before it moves away', () => {
    const mark = { x: 200, y: 100, radius: 10 }
    const placed = placeLabels({
      requests: [{ ...request('a', mark, ['above']), distances: [4, 30], slides: [0, 0.4] }],
      discs: [mark],
      firmDiscs: [],
      taken: [{ left: 100, top: 70, right: 180, bottom: 95 }],
      bounds: BOUNDS,
    })
    expect(placed.map(({ box, distance }) => [box.left, distance])).toEqual([[194, 4]])
  })

  it('slides along the side that is liked best before it changes that, where it stands beside its mark', () => {
    const mark = { x: 200, y: 100, radius: 10 }
    const placed = placeLabels({
      requests: [{ ...request('a', mark, ['right', 'below']), slides: [0, 0.4] }],
      discs: [mark],
      firmDiscs: [],
      taken: [{ left: 214, top: 80, right: 300, bottom: 95 }],
      bounds: BOUNDS,
    })
    expect(placed.map(({ side, box }) => [side, box.top])).toEqual([['right', 98.6]])
  })

  it('takes a shorter form where the long one has no room', () => {
    const mark = { x: 200, y: 100, radius: 10 }
    const long = {
      ...request('a', mark, ['right']),
      forms: [
        { width: 300, height: 14 },
        { width: 40, height: 14 },
      ],
    }
    const placed = placeLabels({
      requests: [long],
      discs: [mark],
      firmDiscs: [],
      taken: [],
      bounds: BOUNDS,
    })
    expect(placed.map(({ form, box }) => [form, box.right - box.left])).toEqual([[1, 40]])
  })

  it('stands beside its mark in a shorter form rather than far off in the long one', () => {
    const mark = { x: 200, y: 150, radius: 10 }
    const near = { left: 214, top: 100, right: 260, bottom: 200 }
    const placed = placeLabels({
      requests: [
        {
          ...request('a', mark, ['right', 'below']),
          forms: [
            { width: 100, height: 14 },
            { width: 20, height: 14 },
          ],
          distances: [4, 50],
        },
      ],
      discs: [],
      firmDiscs: [],
      taken: [near, { left: 152, top: 164, right: 180, bottom: 180 }],
      bounds: BOUNDS,
    })
    expect(placed.map(({ form, side, distance }) => [form, side, distance])).toEqual([
      [1, 'below', 4],
    ])
  })

  it('covers a mark only where it insists and finds no other place, and never a label', () => {
    const crowd = Array.from({ length: 81 }, (_, index) => ({
      x: 100 + (index % 9) * 20,
      y: 50 + Math.floor(index / 9) * 20,
      radius: 8,
    }))
    const mark = { x: 180, y: 130, radius: 8 }
    const calm = request('calm', mark)
    const firm = { ...request('firm', mark), insists: true }
    const place = (requests: LabelRequest[]) =>
      placeLabels({ requests, discs: crowd, firmDiscs: [], taken: [], bounds: BOUNDS }).map(
        ({ id, covers }) => [id, covers],
      )
    expect(place([calm])).toEqual([])
    expect(place([firm])).toEqual([['firm', true]])
    const guarded = placeLabels({
      requests: [firm],
      discs: crowd,
      firmDiscs: crowd,
      taken: [],
      bounds: BOUNDS,
    })
    expect(guarded).toEqual([])
    const single = { ...firm, sides: ['right'] as const }
    expect(place([single, { ...single, id: 'second' }])).toEqual([['firm', true]])
  })

  it('finds what is needed a place further off, and over any mark where there is no other', () => {
    const mark = { x: 395, y: 150, radius: 10 }
    const needed = { ...request('a', mark), insists: true, isNeeded: true }
    const walls = [{ left: 300, top: 0, right: 400, bottom: 300 }]
    const place = (requests: LabelRequest[], firmDiscs: readonly Disc[] = []) =>
      placeLabels({ requests, discs: [], firmDiscs, taken: walls, bounds: BOUNDS })
    expect(place([{ ...needed, isNeeded: false }])).toEqual([])
    expect(place([needed])).toEqual([
      {
        id: 'a',
        form: 0,
        side: 'left',
        box: { left: 232, top: 136, right: 292, bottom: 150 },
        distance: 93,
        covers: false,
      },
    ])
    const everywhere = { x: 200, y: 150, radius: 400 }
    expect(place([needed], [everywhere]).map(({ covers }) => covers)).toEqual([true])
  })

  it('stands on a line only where it finds no other place', () => {
    const mark = { x: 200, y: 250, radius: 10 }
    const lines = [{ from: { x: 220, y: 250 }, to: { x: 400, y: 200 } }]
    const place = (sides: readonly Side[]) =>
      placeLabels({
        requests: [request('a', mark, sides)],
        discs: [mark],
        firmDiscs: [],
        taken: [],
        lines,
        bounds: BOUNDS,
      }).map(({ side }) => side)
    expect(place(['right', 'left'])).toEqual(['left'])
    expect(place(['right'])).toEqual(['right'])
  })

  it('lets one that would find no place go before others that insist', () => {
    const wide = { ...request('wide', { x: 100, y: 100, radius: 4 }), insists: true }
    const narrow = {
      ...request('narrow', { x: 180, y: 100, radius: 4 }, ['left']),
      insists: true,
    }
    const placed = placeLabels({
      requests: [wide, narrow],
      discs: [],
      firmDiscs: [],
      taken: [],
      bounds: BOUNDS,
    })
    expect(placed.map(({ id, side }) => [id, side])).toEqual([
      ['narrow', 'left'],
      ['wide', 'left'],
    ])
  })

  it('never lets a label overlap a label, a mark, a caption or the border', () => {
    const disc = fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      radius: fc.integer({ min: 1, max: 30 }),
    })
    const caption = fc
      .tuple(fc.integer({ min: 0, max: 350 }), fc.integer({ min: 0, max: 280 }))
      .map(([left, top]) => ({ left, top, right: left + 50, bottom: top + 20 }))
    const size = fc.tuple(fc.integer({ min: 5, max: 150 }), fc.integer({ min: 10, max: 45 }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(disc, size), { maxLength: 40 }),
        fc.array(caption),
        (marks, taken) => {
          const discs = marks.map(([mark]) => mark)
          const requests = marks.map(([mark, [width, height]], index) => ({
            id: String(index),
            mark,
            forms: [
              { width, height },
              { width: width / 2, height },
            ],
            sides: SIDES,
            distances: [4, 20],
            slides: [0, -0.3, 0.3],
            insists: false,
          }))
          const placed = placeLabels({ requests, discs, firmDiscs: [], taken, bounds: BOUNDS })
          for (const [index, { box }] of placed.entries()) {
            expect(boxInside(box, BOUNDS)).toBe(true)
            expect(discs.some((mark) => boxTouchesDisc(box, mark))).toBe(false)
            expect(taken.some((other) => boxesTouch(box, other))).toBe(false)
            expect(placed.slice(0, index).some((other) => boxesTouch(box, other.box))).toBe(false)
          }
        },
      ),
    )
  })

  it('always places the first label when one of its places is free', () => {
    const mark = { x: 200, y: 150, radius: 10 }
    const blocked = { left: 212, top: 0, right: 400, bottom: 300 }
    const placed = placeLabels({
      requests: [request('a', mark, ['right', 'left'])],
      discs: [mark],
      firmDiscs: [],
      taken: [blocked],
      bounds: BOUNDS,
    })
    expect(placed.map(({ side }) => side)).toEqual(['left'])
  })
})
