import { seededNumbers } from '../../lib/seededNumbers.ts'

const SEED = 42

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
