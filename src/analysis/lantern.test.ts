import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DEFAULT_ANALYSIS_SETTINGS } from '../domain/chokepoint/settings.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { networkFileSchema } from '../domain/network/schema/networkFile.ts'
import { analyseChokepoints } from './chokepoint/analyseChokepoints.ts'

const file = fileURLToPath(new URL('../../public/data/lantern.json', import.meta.url))
const network = indexNetwork(networkFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
const { result } = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)
if (result.kind !== 'routes') throw new Error('The network has no routes.')
const { scores, kappa } = result
const scoreOf = (id: string) => scores.find((score) => score.id === id)

describe('the fictional network shows one of each', () => {
  it('a single point of failure, a pair, and one that concentrates routes', () => {
    const tiers = scores.flatMap(({ id, tier }) => (tier === null ? [] : [[id, tier]]))
    expect(Object.fromEntries(tiers)).toEqual({
      tellorin: 1,
      kettersand: 2,
      marrowkeel: 2,
      grennaby: 3,
    })
    expect(scoreOf('kettersand')?.pairedCuts).toEqual([
      { endUser: 'yard-four', partners: ['marrowkeel'] },
    ])
  })

  it('end users that one, two or three cut off, and one that nobody between can', () => {
    expect(Object.fromEntries(kappa)).toEqual({
      directorate: 1,
      guidance: 1,
      'plant-12': 1,
      'yard-four': 2,
      harbours: 3,
      'lantern-3': Infinity,
    })
  })

  it('a decoy: the busiest, whose score comes from fragmentation and a small share of routes', () => {
    expect(scoreOf('wendlehatch')).toMatchObject({
      rank: 8,
      tier: null,
      gatekeeper: 0,
      supplyLoss: 0,
      cutMembership: 0,
    })
  })

  it('cases that repeat, and a gateway where licit and illicit dealings meet', () => {
    const gateway = scoreOf('tellorin')
    expect(gateway?.cases.length).toBe(6)
    expect(gateway?.repeat).toBeCloseTo(5 / 6, 12)
    expect([gateway?.convergence.licit.length, gateway?.convergence.illicit.length]).toEqual([3, 6])
    expect(gateway?.convergence.value).toBeCloseTo(2 / 3, 12)
    expect(gateway?.isUnlisted).toBe(true)
  })
})
