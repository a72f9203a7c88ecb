import { describe, expect, it } from 'vitest'
import { readReference, referenceNetwork } from '../../../tests/support/referenceNetwork.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { DEFAULT_SURENESS_SETTINGS } from '../../domain/sureness/surenessSettings.ts'
import { finish } from '../../lib/steps.ts'
import { prepareSureness } from './prepareSureness.ts'
import { surenessSteps } from './surenessTask.ts'

interface UncertaintyCase {
  graph: string
  edgeKeepProbability: number
  probReachable: Record<string, number>
  probGatekeeper: Record<string, Record<string, number>>
}

const { cases } = readReference('uncertainty_exact') as { cases: UncertaintyCase[] }

describe('draws over relations agree with the enumeration of every subset', () => {
  for (const { graph, edgeKeepProbability, probReachable, probGatekeeper } of cases) {
    const keep = { high: edgeKeepProbability, medium: 0, low: 0 }
    const settings = { ...DEFAULT_SURENESS_SETTINGS, keep }
    const prepared = prepareSureness(referenceNetwork(graph), DEFAULT_ANALYSIS_SETTINGS, settings)
    const { task, read } = prepared!
    const outcome = finish(surenessSteps(task))

    /** Within four standard errors; what is certain must come out certain. */
    const expectShare = (name: string, share: number, exact: number) => {
      const error = 4 * Math.sqrt((exact * (1 - exact)) / settings.draws)
      expect(Math.abs(share - exact), `${name}: ${share}, exactly ${exact}`).toBeLessThanOrEqual(
        error + 1e-12,
      )
    }

    it(`${graph}: who is reached`, () => {
      const shares = read(outcome).reachable.map(({ endUser, share }) => [endUser, share.value])
      const found = Object.fromEntries(shares) as Record<string, number>
      expect(Object.keys(found).toSorted()).toEqual(Object.keys(probReachable).toSorted())
      for (const [end, exact] of Object.entries(probReachable)) {
        expectShare(end, found[end]!, exact)
      }
    })

    it(`${graph}: who is reached through one entity alone`, () => {
      expect.hasAssertions()
      for (const [end, byEntity] of Object.entries(probGatekeeper)) {
        for (const [id, exact] of Object.entries(byEntity)) {
          const place = task.candidates.indexOf(task.ids.indexOf(id))
          const column = task.endUsers.indexOf(task.ids.indexOf(end))
          const alone = outcome.dependent[place * task.endUsers.length + column] ?? 0
          expectShare(`${id} for ${end}`, alone / settings.draws, exact)
        }
      }
    })

    it(`${graph}: importance is the share reached through it alone`, () => {
      for (const { id, importance } of read(outcome).entities) {
        for (const { endUser, reachable, without } of importance) {
          expectShare(`${id} for ${endUser}`, reachable - without, probGatekeeper[endUser]![id]!)
        }
      }
      expect(read(outcome).entities.length).toBeGreaterThan(0)
    })
  }
})
