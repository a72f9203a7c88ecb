const SEED = 42

/** Numbers in [0,1) from a seed: the same on every machine (mulberry32, T. Ettinger 2017, public domain). */
function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` different numbers of 0 … size - 1, every set as likely as another, the same at every call, ascending. */
export function evenlyDrawn(size: number, count: number): Int32Array {
  const random = seededNumbers(SEED)
  const drawn = new Int32Array(Math.min(count, size))
  let taken = 0
  for (let place = 0; place < size && taken < drawn.length; place++) {
    const isTaken = random() * (size - place) < drawn.length - taken
    if (isTaken) drawn[taken++] = place
  }
  return drawn
}
