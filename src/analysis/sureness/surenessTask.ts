import type { CriterionWeights } from '../../domain/chokepoint/settings.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { rankedFigures } from '../chokepoint/rankedFigures.ts'
import { routesSteps, type RoutesTask } from '../chokepoint/routesTask.ts'
import { membersOf } from '../graph/grouped.ts'
import { finish, type Steps } from '../../lib/steps.ts'
import { numbersOfDraw } from './numbersOfDraw.ts'

/** A stretch of draws over one network: draws `firstDraw` … `firstDraw + draws - 1` of a seed. */
export interface SurenessTask {
  readonly kind: 'sureness'
  readonly routes: RoutesTask
  /** by relation that counts: the place of its arc in `routes.from` */
  readonly arcOf: Int32Array
  /** by relation that counts: the chance that a draw keeps it */
  readonly keep: Float64Array
  /** names of the vertices, because ties of the ranking are broken by them */
  readonly ids: readonly EntityId[]
  readonly weights: CriterionWeights
  /** vertices that are no entry points, those on a route of the whole network first */
  readonly candidates: Int32Array
  /** how many candidates are on a route */
  readonly onRoute: number
  /** end users reached in the whole network */
  readonly endUsers: Int32Array
  readonly seed: number
  readonly firstDraw: number
  readonly draws: number
}

/** Places are those in `candidates` and `endUsers` of the task. */
export interface SurenessOutcome {
  readonly kind: 'sureness'
  readonly firstDraw: number
  readonly draws: number
  /** rank by draw and candidate; one more than the number of ranked entities where it has none */
  readonly ranks: Uint16Array
  /** draws in which the candidate is ranked */
  readonly ranked: Int32Array
  /** draws in which the end user is reached */
  readonly reached: Int32Array
  /** by candidate on a route and end user: draws in which the end user is reached through this candidate alone */
  readonly dependent: Int32Array
}

/** The arcs that survive one draw: an arc lasts as long as any of the relations behind it is kept. */
function drawnArcs({ routes, arcOf, keep, seed }: SurenessTask, draw: number): RoutesTask {
  const numbers = numbersOfDraw(seed, draw)
  const lasts = new Uint8Array(routes.from.length)
  for (let relation = 0; relation < keep.length; relation++) {
    if (numbers() < keep[relation]!) lasts[arcOf[relation]!] = 1
  }
  const isKept = (_: number, arc: number) => lasts[arc] === 1
  return { ...routes, from: routes.from.filter(isKept), to: routes.to.filter(isKept) }
}

const placesOf = (count: number, vertices: Int32Array) => {
  const places = new Int32Array(count).fill(-1)
  vertices.forEach((vertex, place) => (places[vertex] = place))
  return places
}

const MOST = 65_535

/**
 * Repeats the chokepoint analysis over networks in which every relation is kept only with some probability, independently
 * of the others: crude Monte Carlo. Entry points and end users stay those of the whole network, as do vertices, so that a
 * lost relation never makes an entry point. Yields after each draw; equal tasks give equal outcomes, bit for bit.
 * O(draws · analysis) time, O(draws · candidates + candidates · end users) space.
 */
export function* surenessSteps(task: SurenessTask): Steps<SurenessOutcome> {
  const { routes, candidates, onRoute, endUsers, draws, firstDraw } = task
  const candidateAt = placesOf(routes.vertexCount, candidates)
  const endUserAt = placesOf(routes.vertexCount, endUsers)
  const ends = new Set([...routes.entryPoints, ...routes.endUsers])
  const ranks = new Uint16Array(draws * candidates.length)
  const ranked = new Int32Array(candidates.length)
  const reached = new Int32Array(endUsers.length)
  const dependent = new Int32Array(onRoute * endUsers.length)

  for (let draw = 0; draw < draws; draw++) {
    const outcome = finish(routesSteps(drawnArcs(task, firstDraw + draw)))
    const scores = rankedFigures(outcome, task.ids, ends, task.weights)
    const row = ranks.subarray(draw * candidates.length, (draw + 1) * candidates.length)
    row.fill(Math.min(scores.length + 1, MOST))
    for (const [index, { vertex }] of scores.entries()) {
      const place = candidateAt[vertex]!
      row[place] = Math.min(index + 1, MOST)
      ranked[place]! += 1
    }
    for (const end of outcome.endUsers) reached[endUserAt[outcome.vertices[end]!]!]! += 1
    for (let place = 0; place < outcome.vertices.length; place++) {
      const candidate = candidateAt[outcome.vertices[place]!]!
      if (candidate === -1) continue
      for (const end of membersOf(outcome.gatekeeperOf, place)) {
        const endUser = endUserAt[outcome.vertices[end]!]!
        dependent[candidate * endUsers.length + endUser]! += 1
      }
    }
    yield (draw + 1) / draws
  }
  return { kind: 'sureness', firstDraw, draws, ranks, ranked, reached, dependent }
}
