import type { RecordPlace } from '../../../domain/import/importReport.ts'
import { isJsonObject, type JsonObject } from '../../../domain/network/jsonObject.ts'
import { LIMITS } from '../../../domain/network/limits.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { cutText } from '../../graph/cutText.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { IDENTIFICATION_SCHEMATA, LINK_SCHEMATA } from './ftmSchemata.ts'
import type { PlacedValue } from './readEntities.ts'

interface Waiting extends PlacedValue {
  /** id of the entity that this one was found inside */
  readonly inside?: string
}

const NOT_HEAD = new Set(['id', 'schema', 'properties'])

const isEntity = (value: unknown): value is JsonObject =>
  isJsonObject(value) && typeof value['id'] === 'string' && typeof value['schema'] === 'string'

/** The properties by which a record that hangs on others names them; none for a thing. */
function endsOf(schema: string): readonly string[] {
  const link = LINK_SCHEMATA.get(schema)
  if (link) return [link.from, link.to]
  if (schema === 'Sanction') return ['entity']
  return IDENTIFICATION_SCHEMATA.has(schema) ? ['holder'] : []
}

/** What is wrong with a value that should be an entity; null when it is one. */
function complaint(value: unknown): string | null {
  if (!isJsonObject(value)) return importFtmWords.notAnObject
  const { id, schema, properties } = value
  if (typeof id !== 'string' || id === '') return importFtmWords.noId
  if (id.length > LIMITS.idLength) return importFtmWords.longId(LIMITS.idLength, id.length)
  if (typeof schema !== 'string' || schema === '') return importFtmWords.noSchema
  return isJsonObject(properties) ? null : importFtmWords.noProperties
}

/** Takes values apart: entities that stand inside the properties of others become records of their own. */
export class RecordReader {
  private waiting: Waiting[] = []

  constructor(private readonly log: ImportLog) {}

  /** The records of one value, the value itself first; what is no entity goes into the log. */
  *read(placed: PlacedValue): Generator<FtmRecord> {
    this.waiting = [placed]
    // The list grows while it is walked: entities found inside others are added to its end.
    for (const next of this.waiting) {
      const sentence = complaint(next.value)
      if (sentence === null) yield this.record(next.value as JsonObject, next)
      else this.log.skipped(importFtmWords.sort.others, next.place, sentence)
    }
  }

  private record(value: JsonObject, { place, inside }: Waiting): FtmRecord {
    const id = value['id'] as string
    const schema = value['schema'] as string
    const named: RecordPlace = { ...place, record: id }
    const properties = this.values(value['properties'] as JsonObject, named, id)
    const ends = endsOf(schema).filter((end) => !properties.get(end)?.length)
    const [end] = ends
    if (inside !== undefined && ends.length === 1 && end !== undefined) {
      properties.set(end, [inside])
    }
    const beside = Object.fromEntries(Object.entries(value).filter(([name]) => !NOT_HEAD.has(name)))
    return { id, schema, properties, head: this.values(beside, named, id), place: named }
  }

  private values(object: JsonObject, place: RecordPlace, id: string): Map<string, string[]> {
    const values = new Map<string, string[]>()
    for (const [name, raw] of Object.entries(object)) {
      if (name === '__proto__') {
        this.log.noted(place, importFtmWords.forbiddenName(name))
        continue
      }
      const texts = new Set<string>()
      for (const one of Array.isArray(raw) ? (raw as unknown[]) : [raw]) {
        texts.add(this.text(one, name, place, id))
      }
      texts.delete('')
      if (texts.size > 0) values.set(name, this.cutList([...texts], name, place))
    }
    return values
  }

  private text(value: unknown, name: string, place: RecordPlace, id: string): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    if (typeof value === 'string') {
      if (value.length > LIMITS.textLength) {
        this.log.noted(place, importFtmWords.cut(name, LIMITS.textLength, value.length))
      }
      return cutText(value)
    }
    if (isEntity(value)) {
      this.waiting.push({ value, place, inside: id })
      return endsOf(value['schema'] as string).length > 0 ? '' : (value['id'] as string)
    }
    this.log.noted(place, importFtmWords.strangeValue(name))
    return ''
  }

  private cutList(texts: string[], name: string, place: RecordPlace): string[] {
    if (texts.length <= LIMITS.listLength) return texts
    this.log.noted(place, importFtmWords.cutList(name, LIMITS.listLength, texts.length))
    return texts.slice(0, LIMITS.listLength)
  }
}
