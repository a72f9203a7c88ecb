import { LIMITS } from '../../domain/network/limits.ts'

/** Makes ids that are told once only: the wanted one, or the first of `wanted-2`, `wanted-3` … that is free. */
export class IdMaker {
  private readonly used = new Set<string>()
  private readonly next = new Map<string, number>()

  isUsed(id: string): boolean {
    return this.used.has(id)
  }

  make(wanted: string): string {
    const base = wanted.length > LIMITS.idLength ? wanted.slice(0, LIMITS.idLength - 8) : wanted
    if (base === wanted && !this.used.has(base)) {
      this.used.add(base)
      return base
    }
    let number = this.next.get(base) ?? 2
    while (this.used.has(`${base}-${number}`)) number += 1
    this.next.set(base, number + 1)
    this.used.add(`${base}-${number}`)
    return `${base}-${number}`
  }
}
