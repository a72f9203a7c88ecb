import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork, type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import { arbitraryDigraph, slowReach, type PlainDigraph } from '../../../tests/support/slowGraph.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { finish } from '../../lib/steps.ts'
import { positionSteps } from './positionTask.ts'
import { preparePosition } from './preparePosition.ts'

function positionOf(lines: NetworkLines, id: string) {
  const { task, read } = preparePosition(buildNetwork(lines), DEFAULT_ANALYSIS_SETTINGS, id)!
  return read(finish(positionSteps(task)))
}

const SALE: NetworkLines = {
  entities: [
    'maker:manufacturer@DE',
    'trader@CN',
    'other@CN',
    'front:front_company@CN',
    'army:end_user@KP',
  ],
  relations: [
    'maker supplies trader',
    'maker supplies other',
    'trader supplies front',
    'front supplies army',
  ],
}

describe('what would give a way round', () => {
  it('is any undocumented dealing between types that deal with each other', () => {
    const { bypasses } = positionOf(SALE, 'trader')
    expect(bypasses).toEqual([
      {
        endUser: 'army',
        distance: 1,
        way: ['maker', 'other', 'front', 'army'],
        steps: [['other', 'front']],
        alternatives: 1,
        witnesses: [['other', 'front']],
      },
    ])
  })

  it('takes several where no single one does', () => {
    const { bypasses } = positionOf(
      {
        entities: [
          'maker:manufacturer@DE',
          'trader@CN',
          'idle@KP',
          'spare@KP',
          'front:front_company@CN',
          'army:end_user@KP',
        ],
        relations: [
          'maker supplies trader',
          'trader supplies front',
          'front supplies army',
          'idle supplies spare',
        ],
      },
      'trader',
    )
    expect(bypasses[0]).toMatchObject({
      distance: 2,
      way: ['maker', 'idle', 'front', 'army'],
      steps: [
        ['maker', 'idle'],
        ['idle', 'front'],
      ],
      alternatives: 0,
      witnesses: [],
    })
  })

  it('names people only after firms, however often their types deal with each other', () => {
    const { bypasses } = positionOf(
      {
        entities: [
          ...(SALE.entities ?? []),
          'agent:facilitator_person@CN',
          'idle:front_company@KP',
          'spare:front_company@KP',
        ],
        relations: [
          ...(SALE.relations ?? []),
          'maker supplies agent',
          'agent brokered_for idle',
          'agent brokered_for spare',
        ],
      },
      'trader',
    )
    expect(bypasses[0]?.witnesses).toEqual([
      ['other', 'front'],
      ['idle', 'army'],
      ['spare', 'army'],
      ['agent', 'front'],
    ])
  })

  it('is nothing where nobody of the right type is there', () => {
    const { bypasses } = positionOf(SALE, 'front')
    expect(bypasses).toEqual([
      { endUser: 'army', distance: null, way: [], steps: [], alternatives: 0, witnesses: [] },
    ])
  })

  it('never continues from a placeholder or into an entry point', () => {
    const { bypasses } = positionOf(
      {
        entities: [
          'maker:manufacturer@DE',
          'trader@CN',
          { id: 'unknown', country: 'CN', placeholder: true },
          'army:end_user@KP',
        ],
        relations: ['maker supplies trader', 'maker supplies unknown', 'trader supplies army'],
      },
      'trader',
    )
    expect(bypasses[0]?.distance).toBeNull()
  })

  it('is told for every pair it cuts, also where an end user does not depend on it alone', () => {
    const { bypasses, lostPairs, pairWitnesses } = positionOf(
      {
        ...SALE,
        entities: [...(SALE.entities ?? []), 'second:manufacturer@FR'],
        relations: [...(SALE.relations ?? []), 'second supplies front'],
      },
      'trader',
    )
    expect(bypasses).toEqual([])
    expect(lostPairs).toEqual([{ distance: 1, pairs: 1 }])
    expect(pairWitnesses).toEqual([
      { dealing: ['maker', 'front'], pairs: 1 },
      { dealing: ['other', 'front'], pairs: 1 },
    ])
  })

  it('is not asked of an entry point', () => {
    expect(positionOf(SALE, 'maker')).toMatchObject({ bypasses: [], lostPairs: [] })
  })
})

describe('standing between others', () => {
  it('is told by the countries of the three', () => {
    const { brokered, ungrouped } = positionOf(
      {
        entities: ['maker:manufacturer@DE', 'seller@CN', 'trader@CN', 'army:end_user@KP', 'dark'],
        relations: [
          'maker supplies trader',
          'seller supplies trader',
          'dark supplies trader',
          'trader supplies army',
          'maker supplies seller',
        ],
      },
      'trader',
    )
    expect(brokered).toEqual({
      coordinator: [],
      itinerant: [],
      representative: [['seller', 'army']],
      gatekeeper: [],
      liaison: [['maker', 'army']],
    })
    expect(ungrouped).toEqual([['dark', 'army']])
  })
})

describe('a network without routes', () => {
  it('has no positions', () => {
    const network = buildNetwork({ relations: ['a supplies b'] })
    expect(preparePosition(network, DEFAULT_ANALYSIS_SETTINGS, 'a')).toBeNull()
  })
})

const plainly = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).toSorted()

/** Every undocumented arc the rule allows, the slow way: by looking at all pairs. */
function allowedArcs({ vertexCount, arcs, roots }: PlainDigraph, roleOf: readonly number[]) {
  const paired = new Set(
    arcs.filter(([a, b]) => a !== b).map(([a, b]) => `${roleOf[a]} ${roleOf[b]}`),
  )
  const vertices = Array.from({ length: vertexCount }, (_, vertex) => vertex)
  return vertices.flatMap((a) =>
    vertices
      .filter((b) => a !== b && !roots.includes(b) && paired.has(`${roleOf[a]} ${roleOf[b]}`))
      .map((b): [number, number] => [a, b]),
  )
}

/** Fewest allowed arcs with which the roots reach an end, by letting what is reached grow arc by arc. */
function slowDistance(plain: PlainDigraph, allowed: [number, number][], out: number, end: number) {
  let reached = slowReach(plain.arcs, plain.roots, out)
  for (let distance = 0; ; distance++) {
    if (reached.has(end)) return distance
    const more = allowed.filter(([a, b]) => reached.has(a) && b !== out).map(([, b]) => b)
    const next = slowReach(plain.arcs, [...reached, ...more], out)
    if (next.size === reached.size) return -1
    reached = next
  }
}

describe('the bypass agrees with trying every undocumented arc', () => {
  it('in distance, in number and on the way', () => {
    fc.assert(
      fc.property(
        arbitraryDigraph,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 10, maxLength: 10 }),
        (plain, roleOf) => {
          const { vertexCount, arcs, roots, ends } = plain
          const allowed = allowedArcs(plain, roleOf)
          for (let vertex = 0; vertex < vertexCount; vertex++) {
            if (roots.includes(vertex)) continue
            const { bypasses, pairWitnesses } = finish(
              positionSteps({
                kind: 'position',
                routes: {
                  kind: 'routes',
                  vertexCount,
                  from: Int32Array.from(arcs, ([a]) => a),
                  to: Int32Array.from(arcs, ([, b]) => b),
                  entryPoints: Int32Array.from(roots),
                  endUsers: Int32Array.from(ends),
                },
                vertex,
                roleOf: Int32Array.from(roleOf.slice(0, vertexCount)),
                roleCount: 3,
                isLast: new Uint8Array(vertexCount),
                isLateRole: Uint8Array.of(0, 1, 0),
                groupOf: new Int32Array(vertexCount),
              }),
            )
            const reached = slowReach(arcs, roots)
            const left = slowReach(arcs, roots, vertex)
            const dependent = ends.filter(
              (end) => end !== vertex && reached.has(end) && !left.has(end),
            )
            expect(bypasses.map(({ end }) => end)).toEqual(dependent)
            const cut = roots.flatMap((root) => {
              const before = slowReach(arcs, [root])
              const after = slowReach(arcs, [root], vertex)
              return ends
                .filter((end) => end !== vertex && before.has(end) && !after.has(end))
                .map((end) => ({ root, end }))
            })
            const joined = allowed
              .map(([from, to]) => {
                const more: [number, number][] = [...arcs, [from, to]] as [number, number][]
                const again = cut.filter(({ root, end }) =>
                  slowReach(more, [root], vertex).has(end),
                )
                return { from, to, pairs: again.length }
              })
              .filter(({ pairs }) => pairs > 0)
            expect(plainly(pairWitnesses)).toEqual(plainly(joined))
            for (const { end, distance, way, witnesses } of bypasses) {
              expect(distance).toBe(slowDistance(plain, allowed, vertex, end))
              const single = allowed.filter(
                (arc) => distance === 1 && slowReach([...arcs, arc], roots, vertex).has(end),
              )
              const listed = Array.from({ length: witnesses.count }, (_, pair) => [
                witnesses.pairs[2 * pair],
                witnesses.pairs[2 * pair + 1],
              ])
              expect(listed.map(String).toSorted()).toEqual(single.map(String).toSorted())
              if (distance === -1) continue
              const steps = new Set<string>()
              way.vertices.slice(1).forEach((to, place) => {
                const step: [number, number] = [way.vertices[place]!, to]
                const isDocumented = arcs.some((arc) => String(arc) === String(step))
                if (!isDocumented) steps.add(String(step))
              })
              expect(way.vertices).not.toContain(vertex)
              expect(roots).toContain(way.vertices[0])
              expect(way.vertices.at(-1)).toBe(end)
              expect(steps.size).toBe(distance)
              expect(way.steps.length).toBe(2 * distance)
              expect(allowed.map(String)).toEqual(expect.arrayContaining([...steps]))
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
