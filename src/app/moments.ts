import { firstLayoutBegun, firstPaint } from '../graph-view/firstPaint.ts'

/** Milliseconds a panel gives way to the picture; where none is drawn it comes without it. */
const COURTESY = { layout: 1000, paint: 2500 }

const within = (longest: number, moment: Promise<void>) =>
  Promise.race([moment, new Promise<void>((resolve) => setTimeout(resolve, longest))])

/** When a worker lays out the first picture, so that this thread has time for what stands beside it. */
export const layoutBegun = within(COURTESY.layout, firstLayoutBegun)

/** When the first picture stands, so that nothing holds it up any more. */
export const picturePainted = within(COURTESY.paint, firstPaint)
