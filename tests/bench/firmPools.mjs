/**
 * Firms by stage and country, to draw from. A firm stands in its pool once, and once more for every relation it
 * has: who is busy gets busier, so that a few hubs arise beside many firms with one or two relations.
 */
export class FirmPools {
  /** @type {Map<string, number[]>} */
  #pools = new Map()

  /** @param {number} stage @param {string} country @param {number} firm */
  add(stage, country, firm) {
    const key = `${stage} ${country}`
    const pool = this.#pools.get(key)
    if (pool) pool.push(firm)
    else this.#pools.set(key, [firm])
  }

  /**
   * A firm of a stage: of that country where there is one, else of any.
   * @param {import('./seededRandom.mjs').SeededRandom} random
   * @param {number} stage
   * @param {string | null} country null for any
   * @returns {number}
   * @throws when no firm stands at the stage
   */
  draw(random, stage, country) {
    const own = country === null ? undefined : this.#pools.get(`${stage} ${country}`)
    if (own) return /** @type {number} */ (own[random.below(own.length)])
    const keys = [...this.#pools.keys()].filter((key) => key.startsWith(`${stage} `))
    const pool = this.#pools.get(keys[random.below(keys.length)] ?? '')
    if (!pool) throw new Error(`No firm stands at stage ${stage}.`)
    return /** @type {number} */ (pool[random.below(pool.length)])
  }
}
