import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Network } from '../../src/domain/network/network.ts'
import { buildNetwork } from './networkBuilder.ts'

/** What a file of tests/reference holds; whoever reads it knows its shape. */
export function readReference(name: string): unknown {
  const path = fileURLToPath(new URL(`../reference/${name}.json`, import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8').replaceAll(/(NaN|-?Infinity)/g, 'null'))
}

interface ReferenceGraph {
  nodes: string[]
  edges: [string, string][]
  sources: string[]
  sinks: string[]
}

/**
 * A reference digraph as a network in which every simple arc is one relation; its sources are the entry points, its sinks
 * the end users, and nobody else is either.
 */
export function referenceNetwork(id: string): Network {
  const { nodes, edges, sources, sinks } = readReference(id) as ReferenceGraph
  const lines = new Set(edges.filter(([a, b]) => a !== b).map(([a, b]) => `${a} supplies ${b}`))
  const roleOf = (node: string) => {
    if (sources.includes(node)) return 'entry'
    return sinks.includes(node) ? 'end_user' : 'none'
  }
  return buildNetwork({
    entities: nodes.map((node) => ({ id: node, routeRole: roleOf(node) })),
    relations: [...lines],
  })
}
