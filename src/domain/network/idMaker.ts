import { LIMITS } from './limits.ts'

/** Characters left for a number behind an id. */
const END = 8

const NOTHING = { has: () => false }

/** Makes ids that are told once only: the wanted one, or the first of `wanted-2`, `wanted-3` … that is free. None is too long. */
export class IdMaker {
  readonly #taken: { readonly has: (id: string) => boolean }
  readonly #made = new Set<string>()
  /** The number given last, so that many of one kind do not search through all before them. */
  readonly #last = new Map<string, number>()

  /** `taken` tells what is taken from elsewhere, at any time. */
  constructor(taken: { readonly has: (id: string) => boolean } = NOTHING) {
    this.#taken = taken
  }

  isUsed(id: string): boolean {
    return this.#made.has(id) || this.#taken.has(id)
  }

  make(wanted: string): string {
    let id = wanted
    if (wanted.length > LIMITS.idLength || this.isUsed(wanted)) {
      const start = wanted.slice(0, LIMITS.idLength - END)
      let number = this.#last.get(start) ?? 1
      do {
        number += 1
        id = `${start}-${number}`
      } while (this.isUsed(id))
      this.#last.set(start, number)
    }
    this.#made.add(id)
    return id
  }
}
