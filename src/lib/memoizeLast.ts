/**
 * Remembers the last call: the same arguments (by reference) give the same result object without computing
 * it again. For selectors, so that what did not change keeps its identity.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { args: Arguments; result: Result } | undefined
  return (...args) => {
    if (!last || last.args.length !== args.length || !args.every((a, i) => a === last?.args[i])) {
      last = { args, result: compute(...args) }
    }
    return last.result
  }
}
