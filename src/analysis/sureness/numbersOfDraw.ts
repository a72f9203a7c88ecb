/** Steps taken before the first number is used, so that neighbouring draws have nothing in common. */
const WARM_UP = 12

/**
 * Numbers in [0,1) that belong to one draw: they depend on seed and number of the draw alone, so that draws can be made in
 * any order and by any worker.
 *
 * sfc32 of C. Doty-Humphrey, PractRand (public domain), started from (seed, draw).
 */
export function numbersOfDraw(seed: number, draw: number): () => number {
  let a = seed | 0
  let b = draw | 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let step = 0; step < WARM_UP; step++) next()
  return next
}
