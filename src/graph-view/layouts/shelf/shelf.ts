import { adjacencyOf, neighboursOf } from '../adjacency.ts'
import { connectedComponents } from '../connectedComponents.ts'
import type { LayoutInput } from '../layoutInput.ts'
import { componentBlock, type ComponentBlock } from './componentBlock.ts'
import { packBlocks } from './packBlocks.ts'

/** Space between the outlines of neighbours in a block, and between blocks. */
const CELL_GAP = 3
const BLOCK_GAP = 7

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
  const links: [number, number][] = []
  const seen = new Set<number>()
  for (const [from, to] of input.links) {
    const [a, b] = [local.get(from), local.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    const key = Math.min(a, b) * entities.length + Math.max(a, b)
    if (seen.has(key)) continue
    seen.add(key)
    links.push([a, b])
  }
  const reach = entities.reduce((most, one) => Math.max(most, input.entities[one]!.radius), 0)
  const adjacency = adjacencyOf(entities.length, links, true)
  const pitch = 2 * reach + CELL_GAP
  return connectedComponents(entities.length, links).map((component) =>
    componentBlock(component, (place) => neighboursOf(adjacency, place), pitch, reach),
  )
}

/** Sets blocks out in the lowest band of a given width; spare width is shared among the gaps. */
export function packShelf(
  blocks: readonly ComponentBlock[],
  entities: readonly number[],
  width: number,
): Shelf {
  const packing = packBlocks(blocks, width, BLOCK_GAP)
  const stretch = packing.width > 0.5 * width ? width / packing.width : 1
  const members: number[] = []
  const x: number[] = []
  const y: number[] = []
  blocks.forEach((block, index) => {
    const corner = packing.places[index]!
    block.members.forEach((member, place) => {
      members.push(entities[member]!)
      x.push(corner.x * stretch + block.places[place]!.x)
      y.push(corner.y + block.places[place]!.y)
    })
  })
  return { members, x, y, width: packing.width * stretch, height: packing.height }
}
