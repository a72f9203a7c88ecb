const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** The usual time between two frames while nothing happens, in milliseconds. */
export async function idleFrame(): Promise<number> {
  const gaps: number[] = []
  let before = await frame()
  for (let count = 0; count < 30; count++) {
    const now = await frame()
    gaps.push(now - before)
    before = now
  }
  return gaps.toSorted((a, b) => a - b)[15] ?? Number.NaN
}

/** How long the page could not answer at worst while something ran beside it, in milliseconds. */
export async function longestGap(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let before = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
  })
  await work()
  await frame()
  clearInterval(timer)
  return longest
}
