import type { Core } from 'cytoscape'
import { runInSlices } from '../../lib/runInSlices.ts'
import type { Steps } from '../../lib/steps.ts'

/** Elements whose look and extent are worked out in one step. */
const ELEMENTS = 40

/** Works out how every element looks and how far it reaches, which cytoscape remembers until something changes. */
function* settle(cy: Core, isOver: () => boolean): Steps<void> {
  const elements = cy.elements()
  for (let at = 0; at < elements.length && !isOver(); at += ELEMENTS) {
    elements.slice(at, at + ELEMENTS).boundingBox()
    yield at / elements.length
  }
}

/**
 * Keeps a large network from being drawn before the look and extent of all of it are worked out. Left alone, cytoscape does that
 * within the frame that draws it, and the page answers nobody for as long. What is drawn stays as it is while the curtain is down.
 */
export function createCurtain(cy: Core) {
  let isDown = false
  let lifting = 0
  return {
    isDown: () => isDown,
    lower() {
      // In a batch cytoscape draws nothing, and answers whatever it is asked.
      if (!isDown) cy.startBatch()
      isDown = true
    },
    /** Lifts it once all is worked out, a slice at a time; asked again meanwhile it starts over with what has changed. */
    async lift(): Promise<void> {
      if (!isDown) return
      const which = (lifting += 1)
      const isOver = () => cy.destroyed() || which !== lifting
      // Only at its end does a batch tell which looks have changed.
      cy.endBatch()
      cy.startBatch()
      await runInSlices(settle(cy, isOver))
      if (isOver()) return
      isDown = false
      cy.endBatch()
    },
  }
}
