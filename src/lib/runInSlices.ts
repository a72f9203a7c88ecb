import type { Steps } from './steps.ts'

/** Milliseconds at a stretch: short enough that a frame still comes on time. */
const SLICE = 8

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Runs steps a slice at a time, so that a page answers in between. What takes no longer than one slice is not put off.
 * `onSlice` hears after each slice how much is done; what it throws ends the work, and the result rejects with it.
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  onSlice: (done: number) => void = () => {},
): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE
    let done = 0
    do {
      const step = steps.next()
      if (step.done === true) return step.value
      done = step.value
    } while (performance.now() < end)
    onSlice(done)
    await nextTask()
  }
}
