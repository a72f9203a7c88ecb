import { adjacencyOf, neighboursOf } from '../adjacency.ts'
import { connectedComponents } from '../connectedComponents.ts'
import { distinctPairs } from '../distinctPairs.ts'
import type { LayoutInput } from '../layoutInput.ts'
import { componentBlock, type ComponentBlock } from './componentBlock.ts'
import { packBlocks } from './packBlocks.ts'

/** Space between the outlines of neighbours in a block, and between blocks. */
const CELL_GAP = 3
const BLOCK_GAP = 7
/** How far strips are drawn apart at most to fill the width. */
const MOST_SPARE = 14

/** Entities set out in a band, by their places from its left upper corner. */
export interface Shelf {
  readonly members: readonly number[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly width: number
  readonly height: number
}

/** One compact block for each connected component of the given entities, largest first. */
export function shelfBlocks(input: LayoutInput, entities: readonly number[]): ComponentBlock[] {
  const local = new Map(entities.map((entity, place) => [entity, place]))
  const links = distinctPairs(
    input.links.flatMap(([from, to]): [number, number][] => {
      const [a, b] = [local.get(from), local.get(to)]
      return a === undefined || b === undefined ? [] : [[a, b]]
    }),
  )
  const reach = entities.reduce((most, one) => Math.max(most, input.entities[one]!.radius), 0)
  const adjacency = adjacencyOf(entities.length, links, true)
  const pitch = 2 * reach + CELL_GAP
  return connectedComponents(entities.length, links).map((component) =>
    componentBlock(component, (place) => neighboursOf(adjacency, place), pitch, reach),
  )
}

/** Height of the shelf at a given width. */
export function shelfHeightAt(blocks: readonly ComponentBlock[], width: number): number {
  return packBlocks(blocks, width, BLOCK_GAP).height
}

/** Sets blocks out in the lowest band of a given width; spare width goes between the strips. */
export function packShelf(
  blocks: readonly ComponentBlock[],
  entities: readonly number[],
  width: number,
): Shelf {
  const packing = packBlocks(blocks, width, BLOCK_GAP)
  const last = packing.strips.at(-1) ?? 0
  const spare = Math.min(MOST_SPARE, Math.max(0, width - packing.width) / Math.max(1, last))
  const members: number[] = []
  const x: number[] = []
  const y: number[] = []
  blocks.forEach((block, index) => {
    const corner = packing.places[index]!
    const left = corner.x + spare * packing.strips[index]!
    block.members.forEach((member, place) => {
      members.push(entities[member]!)
      x.push(left + block.places[place]!.x)
      y.push(corner.y + block.places[place]!.y)
    })
  })
  return { members, x, y, width: packing.width + spare * last, height: packing.height }
}
