import { quickCheck } from '../../domain/network/check/quickCheck.ts'
import { isJsonObject } from '../../domain/network/jsonObject.ts'
import {
  NETWORK_KIND,
  NETWORK_VERSION,
  networkFileSchema,
  type NetworkFile,
} from '../../domain/network/schema/networkFile.ts'

/** By what a file of another format is known as one that this app wrote. */
export const HEAD_KIND = 'chokepoint-atlas/graph'

/** A network file without an entity or relation: everything else that it says. */
export type GraphHead = NetworkFile

const isNetworkFile = quickCheck(networkFileSchema)

/** The head of a network as a JSON value, to be put where a format has a place for it. */
export function writeHead(file: NetworkFile): unknown {
  const parts = Object.fromEntries(
    Object.entries(file).filter(
      ([name]) => !['kind', 'version', 'entities', 'relations'].includes(name),
    ),
  )
  return { kind: HEAD_KIND, version: NETWORK_VERSION, parts }
}

/** The head of a network from what `writeHead` made; null for anything else. */
export function readHead(value: unknown): GraphHead | null {
  if (!isJsonObject(value) || value['kind'] !== HEAD_KIND) return null
  const { version, parts } = value
  if (version !== NETWORK_VERSION || !isJsonObject(parts)) return null
  if ('entities' in parts || 'relations' in parts) return null
  const head = {
    ...parts,
    kind: NETWORK_KIND,
    version: NETWORK_VERSION,
    entities: [],
    relations: [],
  }
  return isNetworkFile(head, 1) ? (head as unknown as GraphHead) : null
}
