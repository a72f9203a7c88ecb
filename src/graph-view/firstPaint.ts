let tell: () => void

/** Settles once the first picture of the page stands as it stays, and is never settled when none is drawn. */
export const firstPaint = new Promise<void>((resolve) => {
  tell = resolve
})

/** Says that a picture has been drawn with every entity where it stays, and marks the moment for measurements. */
export function markFirstPaint(): void {
  performance.mark('atlas:first-paint')
  tell()
}
