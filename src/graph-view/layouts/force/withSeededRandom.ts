/** Runs a task with a seeded Math.random (mulberry32), so that a library that rolls dice gives the same every time. */
export function withSeededRandom<Result>(seed: number, task: () => Result): Result {
  const original = Math.random
  let state = seed >>> 0
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  try {
    return task()
  } finally {
    Math.random = original
  }
}
