import type { Core } from 'cytoscape'

const live = new Set<Core>()

/** Counts an instance as alive. */
export function enterPicture(cy: Core): void {
  live.add(cy)
}

/** Takes an instance out of the count. */
export function leavePicture(cy: Core): void {
  live.delete(cy)
}

/** How many cytoscape instances are alive; counted, so that a test can see a leak. */
export function livePictures(): number {
  return live.size
}
