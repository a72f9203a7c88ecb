import { describe, expect, it } from 'vitest'
import { readReference, referenceNetwork } from '../../../tests/support/referenceNetwork.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { BROKERAGE_ROLES } from '../../domain/sureness/position.ts'
import { finish } from '../../lib/steps.ts'
import { preparePosition } from './preparePosition.ts'
import { positionSteps } from './positionTask.ts'

interface BypassCase {
  graph: string
  bypass: Record<
    string,
    Record<
      string,
      { bypass: number | null; nWitnessSingleArcs: number; witness: [string, string][] }
    >
  >
}

interface BrokerageCase {
  graph: string
  group: Record<string, string>
  brokerage: Record<string, Record<string, number>>
  convergence: Record<string, { crossTwoPaths: number }>
}

const bypassCases = (readReference('bypass_cases') as { cases: BypassCase[] }).cases
const brokerageCases = (readReference('brokerage_cases') as { cases: BrokerageCase[] }).cases

/** Groups as numbers, in the order they first come. */
function numbered(names: readonly string[]) {
  const distinct = [...new Set(names)]
  return { of: Int32Array.from(names, (name) => distinct.indexOf(name)), count: distinct.length }
}

/** The known answers take the role of an entity from the first letter of its id; GW is a trader. */
const roleName = (id: string) => (id === 'GW' ? 'T' : id.charAt(0))

function positionIn(graph: string, id: string, group?: Record<string, string>) {
  const { task, read } = preparePosition(referenceNetwork(graph), DEFAULT_ANALYSIS_SETTINGS, id)!
  const ids = namesOf(graph)
  const roles = numbered(ids.map(roleName))
  const groups = numbered(ids.map((name) => group?.[name] ?? ''))
  return read(
    finish(
      positionSteps({ ...task, roleOf: roles.of, roleCount: roles.count, groupOf: groups.of }),
    ),
  )
}

/** Entities of the analysis graph in file order. */
function namesOf(graph: string): string[] {
  const { nodes, edges } = readReference(graph) as { nodes: string[]; edges: [string, string][] }
  const touched = new Set(edges.filter(([a, b]) => a !== b).flat())
  return nodes.filter((node) => touched.has(node))
}

describe('the bypass distance agrees with the known answers', () => {
  for (const { graph, bypass } of bypassCases) {
    it(`${graph}: fewest undocumented relations, how many single ones would do, and which`, () => {
      for (const [id, byEnd] of Object.entries(bypass)) {
        const { bypasses } = positionIn(graph, id)
        const found = Object.fromEntries(bypasses.map((each) => [each.endUser, each]))
        for (const [end, known] of Object.entries(byEnd)) {
          const { distance = 0, alternatives = 0, witnesses = [] } = found[end] ?? {}
          expect({ id, end, distance, alternatives }).toEqual({
            id,
            end,
            distance: known.bypass,
            alternatives: known.nWitnessSingleArcs,
          })
          expect(witnesses.length).toBe(known.nWitnessSingleArcs)
          expect(witnesses).toEqual(expect.arrayContaining(known.witness))
        }
      }
    })
  }
})

describe('brokerage agrees with the known answers', () => {
  for (const { graph, group, brokerage, convergence } of brokerageCases) {
    it(`${graph}: pairs by role, and those between a licit and an illicit party`, () => {
      for (const [id, known] of Object.entries(brokerage)) {
        const { brokered } = positionIn(graph, id, group)
        const counts = BROKERAGE_ROLES.map((role) => [role, brokered[role].length])
        expect({ id, ...Object.fromEntries(counts) }).toEqual({ id, ...known })
        const crossing = Object.values(brokered)
          .flat()
          .map(([a, b]) => `${group[a]} ${group[b]}`)
          .filter((groups) => groups === 'illicit licit' || groups === 'licit illicit')
        expect(crossing.length).toBe(convergence[id]!.crossTwoPaths)
      }
    })
  }
})
