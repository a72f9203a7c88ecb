import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork, type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { couldCountWith } from './countedWith.ts'
import { flowArcs } from './flowArcs.ts'
import { flowUnder } from './flowSteps.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from './settings.ts'

const TOGETHER = { ...DEFAULT_ANALYSIS_SETTINGS, ownFronts: 'together' as const }

const pairs = (lines: NetworkLines, more: Partial<AnalysisSettings> = {}) =>
  [...couldCountWith(buildNetwork(lines), { ...TOGETHER, ...more })]
    .map(([id, principal]) => `${id} with ${principal}`)
    .toSorted()

/** Whom a firm stands directly for, looked up relation by relation; null where that is nobody or more than one. */
function onlyPrincipal({ relations, entityById, factsOf }: Network, id: EntityId): EntityId | null {
  const isFirm = (own: EntityId) => {
    const { type, placeholder } = entityById.get(own)!
    const isCompanyType = /company|bank|manufacturer|distributor/.test(type)
    return isCompanyType && placeholder !== true
  }
  const served = relations.flatMap((relation) => {
    const flow = flowUnder({}, relation)
    const [from, to] =
      flow === 'reverse' ? [relation.target, relation.source] : [relation.source, relation.target]
    const isPerson = entityById.get(to)!.type === 'facilitator_person'
    return factsOf.get(relation.id)?.layer === 'control' &&
      flow !== 'none' &&
      from === id &&
      to !== id &&
      !isPerson
      ? [to]
      : []
  })
  const [only, another] = new Set(served)
  return only !== undefined && another === undefined && isFirm(id) && isFirm(only) ? only : null
}

/** The last principal by walking, null for whoever comes back to itself. */
function slowPrincipal(network: Network, id: EntityId): EntityId | null {
  const isInRing = (start: EntityId) => {
    let at = onlyPrincipal(network, start)
    for (let step = 0; step < network.entities.length && at !== null && at !== start; step += 1)
      at = onlyPrincipal(network, at)
    return at === start
  }
  let last: EntityId | null = null
  for (
    let at: EntityId | null = isInRing(id) ? null : onlyPrincipal(network, id);
    at !== null;
    at = isInRing(at) ? null : onlyPrincipal(network, at)
  )
    last = at
  return last
}

const dense = arbitraryNetwork({ maxEntities: 8, maxRelations: 14 })

describe('whom a firm is counted with', () => {
  it('is the firm it fronts for, is an agent of, or belongs to', () => {
    expect(
      pairs({
        entities: ['front:front_company', 'agent', 'branch:bank', 'arm:shipping_company', 'firm'],
        relations: [
          'front fronts_for firm',
          'agent agent_of firm',
          'firm owns branch',
          'firm controls arm',
        ],
      }),
    ).toEqual(['agent with firm', 'arm with firm', 'branch with firm', 'front with firm'])
  })

  it('is the last in a chain of fronts', () => {
    expect(pairs({ relations: ['a fronts_for b', 'c owns b', 'c fronts_for d'] })).toEqual([
      'a with d',
      'b with d',
      'c with d',
    ])
  })

  it('is nobody for a firm with two principals, of whatever kind, but its people do not count', () => {
    expect(
      pairs({
        entities: ['army:end_user', 'boss:facilitator_person', 'group:other'],
        relations: [
          'two fronts_for firm',
          'two agent_of other-firm',
          'ministrys fronts_for firm',
          'army controls ministrys',
          'groups agent_of firm',
          'group owns groups',
          'bosses fronts_for firm',
          'boss owns bosses',
        ],
      }),
    ).toEqual(['bosses with firm'])
  })

  it('is nobody in a ring, and a ring takes in who stands before it', () => {
    expect(
      pairs({
        relations: [
          'a owns b',
          'b owns c',
          'c owns a',
          'front fronts_for b',
          'x owns y',
          'y owns x',
        ],
      }),
    ).toEqual(['front with b'])
  })

  it('is never a person or an end user, and they are counted with nobody', () => {
    expect(
      pairs({
        entities: [
          'agent:facilitator_person',
          'boss:facilitator_person',
          'army:end_user',
          'bureau:government_body',
          'ship:vessel',
          { id: 'somebody', placeholder: true },
          { id: 'buyer', routeRole: 'end_user' },
        ],
        relations: [
          'agent agent_of firm',
          'boss owns held',
          'front fronts_for army',
          'bureau fronts_for firm',
          'firm owns ship',
          'unknown-front fronts_for somebody',
          'somebody fronts_for firm',
          'buyers fronts_for buyer',
          'buyer agent_of firm',
        ],
      }),
    ).toEqual([])
  })

  it('follows from control alone, not from dealings between banks', () => {
    expect(
      pairs({
        entities: ['bank:bank', 'correspondent:bank'],
        relations: ['correspondent finances bank', 'correspondent pays bank', 'a supplies b'],
      }),
    ).toEqual([])
  })

  it('rests on the relations that count', () => {
    const lines: NetworkLines = { relations: ['front fronts_for firm low', 'firm owns branch'] }
    expect(pairs(lines)).toEqual(['branch with firm', 'front with firm'])
    expect(pairs(lines, { minimumConfidence: 'medium' })).toEqual(['branch with firm'])
    expect(pairs(lines, { layers: ['goods', 'money'] })).toEqual([])
    expect(pairs(lines, { flows: { owns: 'none' } })).toEqual(['front with firm'])
  })

  it('is who a walk from principal to principal ends at', () => {
    fc.assert(
      fc.property(dense, (network) => {
        const slow = network.entities.flatMap(({ id }) => {
          const principal = slowPrincipal(network, id)
          return principal === null ? [] : [[id, principal] as const]
        })
        expect(couldCountWith(network, TOGETHER)).toEqual(new Map(slow))
      }),
      { numRuns: 500 },
    )
  })

  it('takes long chains in its stride', () => {
    const links = Array.from({ length: 5000 }, (_, place) => `f${place} fronts_for f${place + 1}`)
    const found = couldCountWith(buildNetwork({ relations: links }), TOGETHER)
    expect(found.size).toBe(5000)
    expect(new Set(found.values())).toEqual(new Set(['f5000']))
  })
})

describe('the graph with own fronts counted with their principal', () => {
  it('gives the principal their arcs, with every relation behind them', () => {
    const network = buildNetwork({
      relations: [
        'maker supplies front #r1',
        'maker supplies firm #r2',
        'front fronts_for firm #r3',
        'front supplies army #r4',
        'firm pays army #r5',
        'firm supplies maker #r6',
      ],
    })
    expect(flowArcs(network, TOGETHER)).toEqual({
      arcs: [
        { source: 'maker', target: 'firm', relations: ['r1', 'r2'] },
        { source: 'firm', target: 'army', relations: ['r4', 'r5'] },
        { source: 'firm', target: 'maker', relations: ['r6'] },
      ],
      inGraph: ['maker', 'firm', 'army'],
      countedWith: new Map([['front', 'firm']]),
      undatedRelations: 6,
      usedRelations: 5,
    })
  })

  it('is that of a network in which the principals had these relations themselves', () => {
    fc.assert(
      fc.property(dense, (network) => {
        const counted = couldCountWith(network, TOGETHER)
        const standFor = (id: EntityId) => counted.get(id) ?? id
        const relations = network.relations.map((relation) => ({
          ...relation,
          source: standFor(relation.source),
          target: standFor(relation.target),
        }))
        const { undatedRelations: _, countedWith, ...graph } = flowArcs(network, TOGETHER)
        const rewritten = indexNetwork({ ...network.file, relations })
        const apart = flowArcs(rewritten, DEFAULT_ANALYSIS_SETTINGS)
        expect(countedWith).toEqual(counted)
        const { arcs, inGraph, usedRelations } = apart
        expect(graph).toEqual({ arcs, inGraph, usedRelations })
      }),
      { numRuns: 300 },
    )
  })

  it('is the documented one, relation by relation, while they stand apart', () => {
    fc.assert(
      fc.property(dense, (network) => {
        const steps = network.relations.flatMap((relation) => {
          const flow = flowUnder({}, relation)
          const { source, target, id } = relation
          const [from, to] = flow === 'reverse' ? [target, source] : [source, target]
          const goesOn = network.entityById.get(from)?.placeholder !== true
          return flow === 'none' || relation.type === 'related_to' || from === to || !goesOn
            ? []
            : [{ key: `${from} ${to}`, from, to, id }]
        })
        const arcs = [...new Set(steps.map(({ key }) => key))].map((key) => {
          const own = steps.filter((step) => step.key === key)
          const { from, to } = own[0]!
          return { source: from, target: to, relations: own.map(({ id }) => id) }
        })
        const graph = flowArcs(network, DEFAULT_ANALYSIS_SETTINGS)
        expect(graph.arcs).toEqual(arcs)
        expect(graph.usedRelations).toBe(steps.length)
        expect(graph.countedWith.size).toBe(0)
      }),
    )
  })
})
