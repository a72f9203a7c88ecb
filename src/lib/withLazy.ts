/**
 * The object itself, given further properties that are worked out when they are first read, and kept. They are enumerable:
 * copying or comparing the object works them out.
 */
export function withLazy<Base extends object, Lazy extends object>(
  base: Base,
  compute: { readonly [Key in keyof Lazy]: () => Lazy[Key] },
): Base & Lazy {
  for (const key of Object.keys(compute) as (keyof Lazy)[]) {
    let isKnown = false
    let value: Lazy[keyof Lazy]
    Object.defineProperty(base, key, {
      enumerable: true,
      get: () => {
        if (!isKnown) value = compute[key]()
        isKnown = true
        return value
      },
    })
  }
  return base as Base & Lazy
}
