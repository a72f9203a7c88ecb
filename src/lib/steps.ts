/**
 * Work in small steps: it yields how much is done, from 0 to 1, and returns its result. Whoever runs it may report, pause
 * or stop between steps; the result is the same.
 */
export type Steps<Result> = Generator<number, Result>

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same steps as the part [from, to] of a larger piece of work. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield from + (to - from) * step.value
  }
}

/** The same steps in the background of a larger piece of work, of which `done` is done all the while. */
export function* during<Result>(steps: Steps<Result>, done: number): Steps<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield done
  }
}
