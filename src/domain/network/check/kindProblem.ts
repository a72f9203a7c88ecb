import { openWords } from '../../../words/open.ts'
import { isJsonObject, type JsonObject } from '../jsonObject.ts'
import type { Problem } from '../openProblems.ts'
import { NETWORK_KIND, NETWORK_VERSION } from '../schema/networkFile.ts'
import { shortValue } from './shortValue.ts'

const words = openWords.kind
const { guess } = openWords

const has = (object: JsonObject, ...fields: string[]) =>
  fields.every((field) => Object.hasOwn(object, field))

function guessList(list: readonly unknown[]): string {
  const [first] = list
  if (!isJsonObject(first)) return ''
  if (has(first, 'source', 'target') || has(first, 'from', 'to')) return guess.listOfRelations
  return has(first, 'id') || has(first, 'name') ? guess.listOfEntities : ''
}

function guessObject(value: JsonObject): string {
  if (value['kind'] === 'chokepoint-atlas/index') return guess.index
  if (has(value, 'entities', 'relations')) return guess.noKind
  if (value['type'] === 'FeatureCollection') return guess.geography
  if (has(value, '$schema') || has(value, '$defs')) return guess.jsonSchema
  const graph = [value, value['elements'], value['graph']].filter(isJsonObject)
  const isGraph = graph.some((one) => has(one, 'nodes', 'edges') || has(one, 'nodes', 'links'))
  return isGraph ? guess.nodesAndEdges : ''
}

function kindSentence(value: JsonObject): string | null {
  const { kind } = value
  if (kind === NETWORK_KIND) return null
  if (kind === undefined) return words.missing(NETWORK_KIND)
  return words.other(shortValue(kind), NETWORK_KIND)
}

function versionSentence({ version }: JsonObject): string | null {
  if (version === undefined) return words.versionMissing(NETWORK_VERSION)
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return words.versionOdd(shortValue(version), NETWORK_VERSION)
  }
  return version > NETWORK_VERSION ? words.versionNewer(version, NETWORK_VERSION) : null
}

/** Why a JSON value is not a network file of a version this app reads, with a guess at what it is; else null. */
export function kindProblem(value: unknown): Problem | null {
  if (!isJsonObject(value)) {
    const sentence = words.notAnObject(shortValue(value))
    const hint = Array.isArray(value) ? guessList(value) : ''
    return { path: '', sentence: `${sentence} ${hint}`.trim() }
  }
  const kind = kindSentence(value)
  if (kind) return { path: 'kind', sentence: `${kind} ${guessObject(value)}`.trim() }
  const version = versionSentence(value)
  return version ? { path: 'version', sentence: version } : null
}
