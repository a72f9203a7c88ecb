/** A share of trials with the interval it is known to. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054

/**
 * The share of `successes` among `trials` with its 95 % interval by E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, J. Am. Stat. Assoc. 22 (1927) 209–212. It stays inside [0,1] and keeps a width
 * when none or all succeed. Without trials nothing is known: 0 to 1.
 */
export function wilsonInterval(successes: number, trials: number): Estimate {
  if (trials === 0) return { value: 0, low: 0, high: 1 }
  const share = successes / trials
  const scale = 1 + Z ** 2 / trials
  const middle = (share + Z ** 2 / (2 * trials)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2))
  return {
    value: share,
    low: successes === 0 ? 0 : middle - half,
    high: successes === trials ? 1 : middle + half,
  }
}
