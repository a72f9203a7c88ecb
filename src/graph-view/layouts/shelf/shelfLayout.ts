import { applyPins } from '../applyPins.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { packShelf, shelfBlocks, shelfHeightAt } from './shelf.ts'

/** The drawing of a network without routes: all of it on the shelf, in the proportions of the view. */
export function shelfLayout(input: LayoutInput): LayoutOutput {
  const { entities, aspect } = input
  const all = [...entities.keys()]
  const blocks = shelfBlocks(input, all)
  let width = blocks.reduce((most, block) => Math.max(most, block.width), 0)
  while (width < aspect * shelfHeightAt(blocks, width)) width *= 1.04
  const shelf = packShelf(blocks, all, width)
  const positions = new Float64Array(2 * entities.length)
  shelf.members.forEach((entity, place) => {
    positions[2 * entity] = shelf.x[place]!
    positions[2 * entity + 1] = shelf.y[place]!
  })
  applyPins(input, positions)
  const { height } = shelf
  return {
    positions,
    labelSides: entities.map(() => 'below'),
    curves: straight(input.arcs.length),
    regions:
      all.length > 0
        ? [
            {
              kind: 'shelf',
              key: 'shelf',
              count: all.length,
              x: 0,
              y: 0,
              width: shelf.width,
              height,
            },
          ]
        : [],
  }
}
