import { adjacencyOf } from './directedGraph.ts'

/** Members by group in two flat arrays: group g holds `members[offsets[g] … offsets[g + 1] - 1]`. */
export interface Grouped {
  readonly offsets: Int32Array
  readonly members: Int32Array
}

/** Collects (group, member) pairs, millions if need be; members of a group keep the order in which they were added. */
export class Grouper {
  #groups = new Int32Array(1024)
  #members = new Int32Array(1024)
  #count = 0

  add(group: number, member: number): void {
    if (this.#count === this.#groups.length) {
      this.#groups = doubled(this.#groups)
      this.#members = doubled(this.#members)
    }
    this.#groups[this.#count] = group
    this.#members[this.#count++] = member
  }

  /** What was collected, for groups 0 … groupCount - 1. O(groups + pairs). */
  grouped(groupCount: number): Grouped {
    const { offsets, targets } = adjacencyOf(
      groupCount,
      this.#groups.subarray(0, this.#count),
      this.#members.subarray(0, this.#count),
    )
    return { offsets, members: targets }
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length)
  larger.set(values)
  return larger
}

/** The members of one group, without copying. */
export function membersOf({ offsets, members }: Grouped, group: number): Int32Array {
  return members.subarray(offsets[group], offsets[group + 1])
}
