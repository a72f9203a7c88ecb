import { openFresh } from '../openDrawings.mjs'
import { publishList } from '../openImporting.mjs'

/** Panels have come by then. */
const CALM_MS = 2000

/**
 * Runs in the page, which knows nothing of this file: drops files on it and tells how long it could not answer at worst until
 * their network is drawn, divided by the usual time between two frames before.
 * @param {readonly string[]} addresses
 * @returns {Promise<number>}
 */
async function dropOnPage(addresses) {
  const gaps = []
  for (let before = 0; gaps.length <= 30;) {
    const now = await new Promise((resolve) => requestAnimationFrame(resolve))
    gaps.push(now - before)
    before = now
  }
  const idle = gaps.toSorted((a, b) => a - b)[15] ?? Number.NaN

  const dataTransfer = new DataTransfer()
  for (const address of addresses) {
    const blob = await (await fetch(address)).blob()
    dataTransfer.items.add(new File([blob], address.slice(address.lastIndexOf('/') + 1)))
  }
  let longest = 0
  let before = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
  })
  document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
  )
  // Drawn is what is looked at: until everything stands, the camera looks at a far corner from as near as it gets.
  for (let isDrawn = false; !isDrawn;) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const container = document.querySelector('.__________cytoscape_container')
    const cy = container && Reflect.get(container, '_cyreg')?.cy
    isDrawn = cy && cy.nodes().length >= 9000 && cy.zoom() < cy.maxZoom() && !cy.batching()
  }
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  clearInterval(timer)
  return longest / idle
}

/** @type {import('../row.ts').Row} */
export const row = {
  name: '9,000 list entries dropped on the app: longest task until they are drawn ÷ an idle frame',
  limit: null,
  rounds: 3,
  warmUpRounds: 1,
  usesApp: true,
  async prepare(bench) {
    const addresses = publishList(bench).map((name) => `${bench.address}lists/${name}`)
    const measure = async () => {
      const { page, close } = await openFresh(bench, 'app', 'app/#network=lantern')
      await page.waitForTimeout(CALM_MS)
      const ratio = await page.evaluate(dropOnPage, addresses)
      await close()
      return ratio
    }
    return { measure, close: async () => {} }
  },
}
