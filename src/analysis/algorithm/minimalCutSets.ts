import { forwardChaining, type Derivation, type Rules } from './forwardChaining.ts'

/** Minimal sets of facts that, stopped together, keep a goal from holding. */
export interface CutSets {
  /** smallest first, then in the order of their members, which ascend */
  readonly sets: readonly (readonly number[])[]
  /** False when the search gave up before it had looked at every set. */
  readonly isComplete: boolean
}

/** How far a search goes. */
export interface CutSearch {
  /** members of a set at most */
  readonly order: number
  /** derivations tried at most */
  readonly tries: number
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((fact, index) => fact !== b[index])
  return a.length - b.length || (place === -1 ? 0 : a[place]! - b[place]!)
}

/** Facts the derivation of a goal rests on: those derived on the way, those given, and parties of the rules used. */
function support({ body, parties }: Rules, { because }: Derivation, goal: number): Set<number> {
  const rests = new Set([goal])
  const usedRules = new Set<number>()
  for (const fact of rests) {
    const rule = because[fact]!
    if (rule === -1 || usedRules.has(rule)) continue
    usedRules.add(rule)
    for (const { offsets, targets } of [body, parties]) {
      for (let slot = offsets[rule]!; slot < offsets[rule + 1]!; slot++) rests.add(targets[slot]!)
    }
  }
  return rests
}

/**
 * All minimal sets of at most `order` removable facts without which a goal no longer follows; no sets when it does not
 * follow anyway, or cannot be kept from following by so few.
 *
 * Every set that works holds a member of every derivation of the goal. So a set that does not work yet is extended by each
 * removable member of one derivation that is left, breadth first: the hitting-set tree of R. Reiter, A theory of diagnosis
 * from first principles, Artificial Intelligence 32 (1987) 57–95, with supersets of what was found left out, each set looked
 * at once. O(tries · size of the rules); tries ≤ Σ (size of a derivation)^k.
 */
export function minimalCutSets(
  rules: Rules,
  given: ArrayLike<number>,
  goal: number,
  isRemovable: Uint8Array,
  { order, tries }: CutSearch,
): CutSets {
  const found: number[][] = []
  const isStopped = new Uint8Array(rules.factCount)
  let level: number[][] = [[]]
  let tried = 0
  for (let size = 0; size <= order && level.length > 0; size++) {
    const next = new Map<string, number[]>()
    for (const set of level) {
      if (found.some((cut) => cut.every((fact) => set.includes(fact)))) continue
      if (tried++ === tries) return { sets: found.toSorted(inOrder), isComplete: false }
      isStopped.fill(0)
      for (const fact of set) isStopped[fact] = 1
      const derivation = forwardChaining(rules, given, isStopped)
      if (derivation.holds[goal] === 0) {
        if (size > 0) found.push(set)
        continue
      }
      if (size === order) continue
      for (const fact of support(rules, derivation, goal)) {
        if (isRemovable[fact] === 0 || fact === goal) continue
        const larger = [...set, fact].toSorted((a, b) => a - b)
        next.set(larger.join(), larger)
      }
    }
    level = [...next.values()]
  }
  return { sets: found.toSorted(inOrder), isComplete: true }
}
