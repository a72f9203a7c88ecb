// Runs in every measured page before anything else, and gives it `bench`. Times are in milliseconds.
;(() => {
  const clock = {
    frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),

    /** When a mark is set, from the start of the navigation. @param {string} name @returns {Promise<number>} */
    marked: (name) =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver(() => {
          const entry = performance.getEntriesByName(name)[0]
          if (entry) resolve(entry.startTime)
        })
        observer.observe({ type: 'mark', buffered: true })
      }),
  }

  /**
   * From the start of some work until what it changed is painted: the first frame after it draws, and the second can
   * begin only when the first is on its way to the screen.
   * @param {() => unknown} work
   */
  async function painted(work) {
    await clock.frame()
    const start = performance.now()
    await work()
    await clock.frame()
    await clock.frame()
    return performance.now() - start
  }

  function container() {
    const element = document.querySelector('.__________cytoscape_container')
    if (!element) throw new Error('The page holds no cytoscape.')
    return element
  }

  /** Cytoscape notes its instance on its container. @returns {import('cytoscape').Core} */
  const picture = () => Reflect.get(container(), '_cyreg').cy

  /** What its types leave out. @param {string} method */
  const ask = (method) => Reflect.get(picture(), method).call(picture())

  /** All that cytoscape draws now. @returns {import('./drawing.ts').Drawing} */
  function takeDrawing() {
    const cy = picture()
    const { hideEdgesOnViewport, textureOnViewport, pixelRatio } = ask('renderer').options
    const { left, top, width, height } = container().getBoundingClientRect()
    return {
      elements: cy.elements().map((element) => ({
        group: element.group(),
        data: element.data(),
        classes: element.classes().join(' '),
        ...(element.isNode() && { position: { ...element.position() } }),
      })),
      stylesheet: ask('style').json(),
      options: {
        minZoom: cy.minZoom(),
        maxZoom: cy.maxZoom(),
        hideEdgesOnViewport: hideEdgesOnViewport === true,
        textureOnViewport: textureOnViewport === true,
        ...(typeof pixelRatio === 'number' && { pixelRatio }),
      },
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
      left,
      top,
      width,
      height,
    }
  }

  /** Follows a link that is put into the address bar. @param {string} fragment */
  const follow = (fragment) =>
    painted(
      () =>
        new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true })
          location.hash = fragment
        }),
    )

  const hiddenNodes = () =>
    picture()
      .nodes()
      .filter((node) => node.style('display') === 'none')
      .map((node) => node.id())

  /** @param {string[]} ids @param {boolean} hide */
  function hideNodes(ids, hide) {
    const cy = picture()
    const chosen = new Set(ids)
    const nodes = cy.nodes().filter((node) => chosen.has(node.id()))
    return painted(() => cy.batch(() => nodes.toggleClass('hidden', hide)))
  }

  /** @param {string} id @param {boolean} dim */
  function dimOthers(id, dim) {
    const cy = picture()
    const others = cy.elements().not(cy.getElementById(id).closedNeighborhood())
    return painted(() => cy.batch(() => others.toggleClass('dimmed', dim)))
  }

  /** Moves the pointer onto an entity, or with none to where nothing is. @param {string | null} id */
  function pointAt(id) {
    const { left, top } = container().getBoundingClientRect()
    const place = id === null ? { x: 1, y: 1 } : picture().getElementById(id).renderedPosition()
    const canvas = container().querySelector('canvas')
    const at = { clientX: left + place.x, clientY: top + place.y, bubbles: true }
    return painted(() => canvas?.dispatchEvent(new MouseEvent('mousemove', at)))
  }

  /** Firms with many relations, the busiest first. @param {number} count */
  const busiest = (count) =>
    picture()
      .nodes()
      .toArray()
      .toSorted((a, b) => b.degree(false) - a.degree(false))
      .slice(0, count)
      .map((node) => node.id())

  /** True when the picture steps back behind a lit neighbourhood. */
  const isLit = () => Number(container().parentElement?.style.opacity ?? 1) < 1

  Object.assign(window, {
    bench: {
      ...clock,
      takeDrawing,
      follow,
      hiddenNodes,
      hideNodes,
      dimOthers,
      pointAt,
      busiest,
      isLit,
    },
  })
})()
