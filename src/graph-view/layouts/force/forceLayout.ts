import { adjacencyOf, neighboursOf } from '../adjacency.ts'
import { connectedComponents } from '../connectedComponents.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { componentBlock, type ComponentBlock } from '../shelf/componentBlock.ts'
import { packBlocks, type Packing } from '../shelf/packBlocks.ts'
import { springs } from './springs.ts'

/** Smaller components are drawn as honeycombs. */
const SPRINGS_FROM = 4
const BLOCK_GAP = 22
const PADDING = 8

/**
 * Force-directed drawing: each connected component by springs, the smallest and single entities in neat blocks, all
 * packed into the proportions of the view, largest first. A component with pinned entities stays where they are.
 */
export function forceLayout(input: LayoutInput, onProgress: (done: number) => void): LayoutOutput {
  const { entities, pins } = input
  const links = distinctLinks(input)
  const adjacency = adjacencyOf(entities.length, links, true)
  const reach = entities.reduce((most, one) => Math.max(most, one.radius), 0)
  let done = 0
  const blocks = connectedComponents(entities.length, links).map((members) => {
    const pinned = members.some((one) => Object.hasOwn(pins, entities[one]!.id))
    const block =
      members.length >= SPRINGS_FROM || pinned
        ? springBlock(input, members, (one) => neighboursOf(adjacency, one))
        : smallBlock(members, (one) => neighboursOf(adjacency, one), reach)
    done += members.length
    onProgress(done / entities.length)
    return { ...block, pinned }
  })
  const sorted = blocks.toSorted((a, b) => b.height - a.height || b.width - a.width)
  const packing = packToAspect(sorted, input.aspect)

  const positions = new Float64Array(2 * entities.length)
  const anchor = sorted.findIndex((block) => block.pinned)
  const shiftX = anchor < 0 ? 0 : sorted[anchor]!.left - packing.places[anchor]!.x
  const shiftY = anchor < 0 ? 0 : sorted[anchor]!.top - packing.places[anchor]!.y
  sorted.forEach((block, index) => {
    const x = block.pinned ? block.left : packing.places[index]!.x + shiftX
    const y = block.pinned ? block.top : packing.places[index]!.y + shiftY
    block.members.forEach((entity, place) => {
      const pin = Object.hasOwn(pins, entities[entity]!.id) ? pins[entities[entity]!.id] : undefined
      positions[2 * entity] = pin?.x ?? x + block.places[place]!.x
      positions[2 * entity + 1] = pin?.y ?? y + block.places[place]!.y
    })
  })
  return {
    positions,
    labelSides: entities.map(() => 'below'),
    curves: straight(input.arcs.length),
    regions: [],
  }
}

/** A component with places counted from its left upper corner, which lies at `left`, `top`. */
interface PlacedBlock extends ComponentBlock {
  readonly left: number
  readonly top: number
}

function distinctLinks({ entities, links }: LayoutInput): [number, number][] {
  const seen = new Set<number>()
  return links.flatMap(([a, b]): [number, number][] => {
    const key = Math.min(a, b) * entities.length + Math.max(a, b)
    if (a === b || seen.has(key)) return []
    seen.add(key)
    return [[a, b]]
  })
}

function smallBlock(
  members: readonly number[],
  neighbours: (member: number) => Int32Array,
  reach: number,
): PlacedBlock {
  return { ...componentBlock(members, neighbours, 2 * reach + PADDING, reach), left: 0, top: 0 }
}

function springBlock(
  { entities, pins }: LayoutInput,
  members: readonly number[],
  neighbours: (member: number) => Int32Array,
): PlacedBlock {
  const local = new Map(members.map((one, place) => [one, place]))
  const links = members.flatMap((one, place) =>
    [...neighbours(one)].flatMap((other): [number, number][] =>
      one < other ? [[place, local.get(other)!]] : [],
    ),
  )
  const vertices = members.map((one) => {
    const { id, radius } = entities[one]!
    return { radius, pin: Object.hasOwn(pins, id) ? pins[id]! : null }
  })
  const places = springs(vertices, links)
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  places.forEach(({ x, y }, index) => {
    const reach = vertices[index]!.radius + PADDING
    left = Math.min(left, x - reach)
    top = Math.min(top, y - reach)
    right = Math.max(right, x + reach)
    bottom = Math.max(bottom, y + reach)
  })
  return {
    members,
    places: places.map(({ x, y }) => ({ x: x - left, y: y - top })),
    width: right - left,
    height: bottom - top,
    left,
    top,
  }
}

function packToAspect(blocks: readonly ComponentBlock[], aspect: number): Packing {
  const area = blocks.reduce((sum, one) => sum + one.width * one.height, 0)
  let width = Math.sqrt(area * aspect)
  let packing = packBlocks(blocks, width, BLOCK_GAP)
  while (packing.width < aspect * packing.height) {
    width *= 1.05
    packing = packBlocks(blocks, width, BLOCK_GAP)
  }
  return packing
}
