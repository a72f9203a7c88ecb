import cytoscape from 'cytoscape'
import type { Drawing } from '../drawing.ts'

/** Draws what the app drew, with cytoscape and nothing else; the address of the drawing is in `?drawing=`. */
async function draw(): Promise<void> {
  const address = new URLSearchParams(location.search).get('drawing')
  const container = document.querySelector<HTMLElement>('#drawing')
  if (!address || !container) throw new Error('The page needs a drawing and a place for it.')
  const drawing = (await (await fetch(address)).json()) as Drawing
  Object.assign(container.style, {
    marginInlineStart: `${drawing.left}px`,
    marginBlockStart: `${drawing.top}px`,
    width: `${drawing.width}px`,
    height: `${drawing.height}px`,
  })
  const cy = cytoscape({
    container,
    elements: drawing.elements,
    style: drawing.stylesheet,
    layout: { name: 'preset', fit: false },
    zoom: drawing.zoom,
    pan: drawing.pan,
    ...drawing.options,
  })
  cy.one('render', () => performance.mark('bare:first-paint'))
}

void draw()
