const MODULUS = 2_147_483_647
const MULTIPLIER = 48_271

/**
 * A stream of numbers in [0, 1), the same for the same seed everywhere (Lehmer's generator with the multiplier
 * of Park and Miller): enough to shape a network, not for statistics.
 * @param {number} seed a whole number
 */
export function seededRandom(seed) {
  let state = (Math.abs(Math.trunc(seed)) % (MODULUS - 1)) + 1
  // The first numbers of close seeds lie close together: let them part.
  for (let i = 0; i < 8; i += 1) state = (state * MULTIPLIER) % MODULUS

  const next = () => {
    state = (state * MULTIPLIER) % MODULUS
    return (state - 1) / (MODULUS - 1)
  }
  return {
    next,
    /** @param {number} count a whole number from 0 up to it, without it */
    below: (count) => Math.floor(next() * count),
    /** @param {number} share true that often */
    chance: (share) => next() < share,
    /**
     * One of the keys, as often as its weight says.
     * @template {string} Key
     * @param {Readonly<Partial<Record<Key, number>>>} weights
     * @returns {Key}
     */
    weighted: (weights) => {
      const keys = /** @type {Key[]} */ (Object.keys(weights))
      let left = next() * keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0)
      const found = keys.find((key) => (left -= weights[key] ?? 0) < 0)
      return found ?? /** @type {Key} */ (keys.at(-1))
    },
  }
}

/** @typedef {ReturnType<typeof seededRandom>} SeededRandom */
