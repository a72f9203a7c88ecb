function milestone() {
  let resolveReached: (() => void) | undefined
  const reached = new Promise<void>((resolve) => {
    resolveReached = resolve
  })
  return { reached, tell: () => resolveReached?.() }
}

const layout = milestone()
const paint = milestone()

/** Settles once a worker lays the first picture out, so that this thread has time for something else; never where none is. */
export const firstLayoutBegun = layout.reached

/** Settles once the first picture of the page stands as it stays, and is never settled when none is drawn. */
export const firstPaint = paint.reached

/** Says that a layout has begun. */
export const markLayoutBegun = layout.tell

/** Says that a picture has been drawn with every entity where it stays, and marks the moment for measurements. */
export function markFirstPaint(): void {
  performance.mark('atlas:first-paint')
  paint.tell()
}
