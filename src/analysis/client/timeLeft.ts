/** Before this much time has passed, or this share is done, an estimate would jump about. */
const SENSIBLE_AFTER_MS = 1_000
const SENSIBLE_FROM = 0.02

/**
 * A clock that starts now. Told how much is done, from 0 to 1, it answers how many milliseconds are left if the work goes on
 * as fast as it went so far; null until that says something.
 */
export function timeLeftClock(now: () => number = () => performance.now()) {
  const start = now()
  return (done: number): number | null => {
    const passed = now() - start
    if (done >= 1) return 0
    if (passed < SENSIBLE_AFTER_MS || done < SENSIBLE_FROM) return null
    return (passed * (1 - done)) / done
  }
}
