import type { ChokepointAnalysis, Tier } from '../chokepoint/result.ts'
import type { Network } from '../network/network.ts'

/** Where an entity stands in one version. */
export interface Standing {
  /** 1 up */
  readonly rank: number
  /** score in [0,100] over routes; share of the greatest betweenness, in [0,100], in a network without them */
  readonly score: number
  readonly tier: Tier | null
}

/** An entity whose standing as a chokepoint differs; null where it has none. */
export interface ChokepointMove {
  readonly id: string
  readonly name: string
  readonly before: Standing | null
  readonly after: Standing | null
}

/** Scores closer than the app prints them are the same. */
const SHOWN_DIGITS = 1

function standingsOf({ result }: ChokepointAnalysis): ReadonlyMap<string, Standing> {
  if (result.kind === 'routes')
    return new Map(result.scores.map(({ id, rank, score, tier }) => [id, { rank, score, tier }]))
  const ranked = result.betweenness
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
  return new Map(
    ranked.map(({ id, share }, place) => [id, { rank: place + 1, score: 100 * share, tier: null }]),
  )
}

const shown = (standing: Standing | null) =>
  standing && `${standing.rank} ${standing.score.toFixed(SHOWN_DIGITS)} ${standing.tier ?? ''}`

/**
 * Entities whose rank, score as printed, or tier differs between two analyses of the same kind, by the better of their ranks; null
 * when one network has routes and the other has none, so that their numbers mean different things.
 */
export function chokepointMoves(
  before: { readonly network: Network; readonly analysis: ChokepointAnalysis },
  after: { readonly network: Network; readonly analysis: ChokepointAnalysis },
): readonly ChokepointMove[] | null {
  if (before.analysis.result.kind !== after.analysis.result.kind) return null
  const [was, is] = [standingsOf(before.analysis), standingsOf(after.analysis)]
  const best = (move: ChokepointMove) =>
    Math.min(move.before?.rank ?? Infinity, move.after?.rank ?? Infinity)
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((id) => {
      const { name = id } =
        after.network.entityById.get(id) ?? before.network.entityById.get(id) ?? {}
      return { id, name, before: was.get(id) ?? null, after: is.get(id) ?? null }
    })
    .filter((move) => shown(move.before) !== shown(move.after))
    .toSorted((a, b) => best(a) - best(b))
}
