import { adjacencyOf } from './directedGraph.ts'

/** Members by group in two flat arrays: group g holds `members[offsets[g] … offsets[g + 1] - 1]`. */
export interface Grouped {
  readonly offsets: Int32Array
  readonly members: Int32Array
}

/** Collects (group, member) pairs; members of a group keep the order in which they were added. */
export class Grouper {
  readonly #groups: number[] = []
  readonly #members: number[] = []

  add(group: number, member: number): void {
    this.#groups.push(group)
    this.#members.push(member)
  }

  /** What was collected, for groups 0 … groupCount - 1. O(groups + pairs). */
  grouped(groupCount: number): Grouped {
    const { offsets, targets } = adjacencyOf(groupCount, this.#groups, this.#members)
    return { offsets, members: targets }
  }
}

/** The members of one group, without copying. */
export function membersOf({ offsets, members }: Grouped, group: number): Int32Array {
  return members.subarray(offsets[group], offsets[group + 1])
}
