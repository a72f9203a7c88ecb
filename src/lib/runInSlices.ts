import type { Steps } from './steps.ts'

/** Milliseconds at a stretch: short enough that a frame still comes on time. */
const SLICE = 8

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Runs steps a slice at a time, so that a page answers in between. What takes no longer than one slice is not put off. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
    await nextTask()
  }
}
