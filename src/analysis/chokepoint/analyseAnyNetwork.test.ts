import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { CRITERIA, DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { analyseChokepoints } from './analyseChokepoints.ts'
import { relabelled } from '../../../tests/support/analysisQuestions.ts'

describe('any network', { timeout: 30_000 }, () => {
  it('keeps every score when its entities are renamed and its rows reordered', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const plain = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
        const other = analyseChokepoints(relabelled(network), DEFAULT_ANALYSIS_SETTINGS)
        const numbers = ({ result }: typeof plain) =>
          result.kind === 'routes'
            ? result.scores
                .map((score) =>
                  [
                    score.score,
                    score.tier,
                    ...CRITERIA.map((criterion) => score[criterion]),
                    score.pairsLost,
                    score.lostPairs.length,
                    score.restsOn.length,
                    score.cutsOff.length,
                    score.inCutOf.length,
                    score.pairedCuts.length,
                    score.pairedCuts.flatMap(({ partners }) => partners).length,
                    score.splitOff.length,
                    score.cases.length,
                    score.convergence.value,
                    score.isUnlisted,
                  ].join(),
                )
                .toSorted()
            : [
                result.reason,
                result.cutEntities.length,
                result.bridges.length,
                result.components,
                ...result.betweenness.map(({ value }) => value),
              ]
        expect(numbers(other)).toEqual(numbers(plain))
        expect([other.entities, other.arcs, other.usedRelations, other.undatedRelations]).toEqual([
          plain.entities,
          plain.arcs,
          plain.usedRelations,
          plain.undatedRelations,
        ])
      }),
      { numRuns: 200 },
    )
  })

  it('never ranks an entity above one that is at least as high in everything and higher in something', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const { result } = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
        const scores = result.kind === 'routes' ? result.scores : []
        const wrong = scores.flatMap((low) =>
          scores
            .filter((high) => CRITERIA.every((criterion) => high[criterion] >= low[criterion]))
            .filter((high) => CRITERIA.some((criterion) => high[criterion] > low[criterion]))
            .filter((high) => high.rank > low.rank)
            .map((high) => `${low.id} above ${high.id}`),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('counts as many pairs as it names', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const { result } = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
        if (result.kind !== 'routes') return
        expect(result.allPairs.length).toBe(result.connectedPairs)
        for (const { lostPairs, pairsLost, restsOn, cutsOff } of result.scores) {
          expect(lostPairs.length).toBe(pairsLost)
          expect(new Set(lostPairs.map(([entryPoint]) => entryPoint))).toEqual(new Set(restsOn))
          expect(new Set(lostPairs.map(([, endUser]) => endUser))).toEqual(new Set(cutsOff))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ maxEntities: 12, maxRelations: 24 }), (network) => {
        const [first, second] = [0, 1].map(() =>
          JSON.stringify(analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)),
        )
        expect(second).toBe(first)
      }),
    )
  })
})
