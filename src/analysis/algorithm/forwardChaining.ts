import { adjacencyOf, type Adjacency } from '../graph/directedGraph.ts'

/** If every fact of the body holds and no party is stopped, every fact of the head holds. */
export interface Rule {
  readonly body: readonly number[]
  readonly head: readonly number[]
  readonly parties: readonly number[]
}

/** Rules in rows: facts are numbers 0 … factCount - 1, rules 0 … ruleCount - 1. */
export interface Rules {
  readonly factCount: number
  readonly ruleCount: number
  readonly body: Adjacency
  readonly head: Adjacency
  readonly parties: Adjacency
  /** rules by a fact of their body */
  readonly awaiting: Adjacency
}

/** What follows from given facts. */
export interface Derivation {
  readonly holds: Uint8Array
  /** by fact: the rule that first gave it; -1 for given ones and those that do not hold */
  readonly because: Int32Array
}

/** Puts rules into rows. O(size of the rules). */
export function rulesOf(factCount: number, rules: readonly Rule[]): Rules {
  const rows = (part: keyof Rule) =>
    adjacencyOf(
      rules.length,
      rules.flatMap((rule, index) => rule[part].map(() => index)),
      rules.flatMap((rule) => rule[part]),
    )
  return {
    factCount,
    ruleCount: rules.length,
    body: rows('body'),
    head: rows('head'),
    parties: rows('parties'),
    awaiting: adjacencyOf(
      factCount,
      rules.flatMap(({ body }) => body),
      rules.flatMap(({ body }, index) => body.map(() => index)),
    ),
  }
}

/**
 * Everything that follows from the given facts: forward chaining over definite clauses, each rule fired once all of its
 * body holds. A stopped fact never holds, and no rule fires to which it is a party.
 *
 * W. F. Dowling, J. H. Gallier, Linear-time algorithms for testing the satisfiability of propositional Horn formulae,
 * J. Logic Programming 1 (1984) 267–284: counters of what each rule still waits for. O(size of the rules). Rules fire in the
 * order in which facts come to hold, so equal input gives equal derivations; a fact's reason never rests on itself. A rule
 * with an empty body is never fired: give its head instead.
 */
export function forwardChaining(
  { factCount, ruleCount, body, head, parties, awaiting }: Rules,
  given: ArrayLike<number>,
  isStopped: Uint8Array,
): Derivation {
  const holds = new Uint8Array(factCount)
  const because = new Int32Array(factCount).fill(-1)
  const missing = Int32Array.from(
    { length: ruleCount },
    (_, rule) => body.offsets[rule + 1]! - body.offsets[rule]!,
  )
  const queue: number[] = []
  const learn = (fact: number, rule: number) => {
    if (holds[fact] || isStopped[fact]) return
    holds[fact] = 1
    because[fact] = rule
    queue.push(fact)
  }
  const isBlocked = (rule: number) => {
    for (let slot = parties.offsets[rule]!; slot < parties.offsets[rule + 1]!; slot++) {
      if (isStopped[parties.targets[slot]!]) return true
    }
    return false
  }
  for (let place = 0; place < given.length; place++) learn(given[place]!, -1)
  for (let next = 0; next < queue.length; next++) {
    const fact = queue[next]!
    for (let slot = awaiting.offsets[fact]!; slot < awaiting.offsets[fact + 1]!; slot++) {
      const rule = awaiting.targets[slot]!
      missing[rule]! -= 1
      if (missing[rule]! > 0 || isBlocked(rule)) continue
      for (let place = head.offsets[rule]!; place < head.offsets[rule + 1]!; place++) {
        learn(head.targets[place]!, rule)
      }
    }
  }
  return { holds, because }
}
