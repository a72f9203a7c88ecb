import type { Network } from '../network/network.ts'
import type { LessonEngine } from './lessonEngine.ts'

type Results = Map<string, Promise<unknown>>

/**
 * The same engine that works nothing out twice on the same entities and relations: while a lesson is written its network is
 * another after every change, and what its tasks rest on is not.
 */
export function rememberingEngine(engine: LessonEngine): LessonEngine {
  const known = new WeakMap<object, WeakMap<object, Results>>()

  const resultsFor = ({ file }: Network): Results => {
    const byRelations = known.get(file.entities) ?? new WeakMap<object, Results>()
    known.set(file.entities, byRelations)
    const results: Results = byRelations.get(file.relations) ?? new Map()
    byRelations.set(file.relations, results)
    return results
  }
  const once = <Result>(network: Network, asked: unknown, work: () => Promise<Result>) => {
    const results = resultsFor(network)
    const key = JSON.stringify(asked)
    const found = results.get(key)
    if (found) return found as Promise<Result>
    const result = work()
    results.set(key, result)
    // What failed may succeed the next time.
    result.catch(() => results.delete(key))
    return result
  }
  return {
    analyse: (network, settings) =>
      once(network, ['analyse', settings], () => engine.analyse(network, settings)),
    effect: (network, settings, stopped) =>
      once(network, ['effect', settings, stopped], () => engine.effect(network, settings, stopped)),
    best: (network, settings, k) =>
      once(network, ['best', settings, k], () => engine.best(network, settings, k)),
    adapt: (network, settings, stopped) =>
      once(network, ['adapt', settings, stopped], () => engine.adapt(network, settings, stopped)),
  }
}
