/** A map that keeps only what was set or asked for last. */
export class LastFew<Key, Value> {
  readonly #most: number
  readonly #values = new Map<Key, Value>()

  /** @param most how many are kept, at least 1 */
  constructor(most: number) {
    this.#most = most
  }

  get(key: Key): Value | undefined {
    const value = this.#values.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: Key, value: Value): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size <= this.#most) return
    const [oldest] = this.#values.keys()
    if (oldest !== undefined) this.#values.delete(oldest)
  }
}
