import { adjacencyOf, neighboursOf } from '../adjacency.ts'
import { applyPins } from '../applyPins.ts'
import { chooseSides } from '../chooseSides.ts'
import { connectedComponents } from '../connectedComponents.ts'
import { distinctPairs } from '../distinctPairs.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { componentBlock } from '../shelf/componentBlock.ts'
import { packToAspect } from './packToAspect.ts'
import { springBlock } from './springBlock.ts'

/** Smaller components are drawn as honeycombs. */
const SPRINGS_FROM = 10
const CELL_GAP = 12
/** Of progress, at most: each redraws something, and thousands of small components are laid out within a moment. */
const REPORTS = 100
const MOST_STRETCH = 1.35

/**
 * Force-directed drawing: each connected component by springs, the smallest and single entities in neat blocks, all
 * packed into the proportions of the view, largest first. A component with pinned entities stays where they are; the
 * rest is set out around the first such one.
 */
export function forceLayout(input: LayoutInput, onProgress: (done: number) => void): LayoutOutput {
  const { entities, pins } = input
  const links = distinctPairs(input.links)
  const adjacency = adjacencyOf(entities.length, links, true)
  const neighbours = (one: number) => neighboursOf(adjacency, one)
  let done = 0
  let told = 0
  const blocks = connectedComponents(entities.length, links).map((members) => {
    const reach = members.reduce((most, one) => Math.max(most, entities[one]!.radius), 4)
    const pinned = members.some((one) => Object.hasOwn(pins, entities[one]!.id))
    const block =
      members.length >= SPRINGS_FROM || pinned
        ? springBlock(input, members, neighbours)
        : { ...componentBlock(members, neighbours, 2 * reach + CELL_GAP, reach), left: 0, top: 0 }
    done += members.length
    if ((done - told) * REPORTS >= entities.length || done === entities.length) {
      told = done
      onProgress(done / entities.length)
    }
    return { ...block, pinned }
  })
  blocks.sort((a, b) => b.width * b.height - a.width * a.height)
  const places = packToAspect(blocks, input.aspect)

  const positions = new Float64Array(2 * entities.length)
  const anchor = blocks.findIndex((block) => block.pinned)
  const shiftX = anchor < 0 ? 0 : blocks[anchor]!.left - places[anchor]!.x
  const shiftY = anchor < 0 ? 0 : blocks[anchor]!.top - places[anchor]!.y
  blocks.forEach((block, index) => {
    const x = block.pinned ? block.left : places[index]!.x + shiftX
    const y = block.pinned ? block.top : places[index]!.y + shiftY
    block.members.forEach((entity, place) => {
      positions[2 * entity] = x + block.places[place]!.x
      positions[2 * entity + 1] = y + block.places[place]!.y
    })
  })
  if (anchor < 0) widen(positions, input.aspect)
  applyPins(input, positions)
  const kept = entities.map(() => null)
  return {
    positions,
    labelSides: chooseSides(entities, positions, kept, 'below'),
    curves: straight(input.arcs.length),
    regions: [],
  }
}

/** Draws a picture that is too tall for the view out to its proportions, within reason. */
function widen(positions: Float64Array, aspect: number): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  positions.forEach((value, index) => {
    if (index % 2 === 0) {
      left = Math.min(left, value)
      right = Math.max(right, value)
    } else {
      top = Math.min(top, value)
      bottom = Math.max(bottom, value)
    }
  })
  if (right <= left) return
  const stretch = Math.min(MOST_STRETCH, (aspect * (bottom - top)) / (right - left))
  if (stretch <= 1) return
  for (let index = 0; index < positions.length; index += 2) positions[index]! *= stretch
}
