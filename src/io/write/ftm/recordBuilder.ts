import { propertiesOf } from '../../readers/ftm/ftmProperties.ts'
import type { Attributes } from '../../graph/attributes.ts'

/** A FollowTheMoney entity as it is written. */
export interface WrittenRecord {
  readonly id: string
  readonly schema: string
  readonly properties: ReadonlyMap<string, readonly string[]>
  readonly head: ReadonlyMap<string, readonly string[]>
}

/** What stands beside the properties of an entity, in lists and alone. */
const HEAD_LISTS = new Set(['datasets', 'referents', 'origin'])
const HEAD_TEXTS = new Set(['first_seen', 'last_seen', 'last_change'])

function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((one) => {
    if (typeof one === 'string') return [one]
    return typeof one === 'number' || typeof one === 'boolean' ? [String(one)] : []
  })
}

/** Collects the values of one record; every value of a property stands once, as the model has it. */
export class RecordBuilder {
  private readonly properties = new Map<string, Set<string>>()
  private readonly head = new Map<string, readonly string[]>()

  constructor(
    readonly id: string,
    readonly schema: string,
  ) {}

  add(name: string, ...values: readonly (string | undefined)[]): this {
    const texts = this.properties.get(name) ?? new Set<string>()
    for (const value of values) if (value !== undefined && value !== '') texts.add(value)
    if (texts.size > 0) this.properties.set(name, texts)
    return this
  }

  /** Adds the attributes for which the schema has a property, behind what the fields gave. */
  addAttributes(attributes: Readonly<Attributes>): this {
    const allowed = propertiesOf(this.schema)
    for (const [name, value] of Object.entries(attributes)) {
      const isHead = HEAD_LISTS.has(name) || HEAD_TEXTS.has(name)
      if (isHead) this.head.set(name, textsOf(value))
      else if (allowed.has(name)) this.add(name, ...textsOf(value))
    }
    return this
  }

  build(): WrittenRecord {
    const properties = new Map([...this.properties].map(([name, values]) => [name, [...values]]))
    return { id: this.id, schema: this.schema, properties, head: this.head }
  }
}

/** One line of a file of entities. */
export function recordLine({ id, schema, properties, head }: WrittenRecord): string {
  const beside = [...head].map(([name, texts]) => [name, HEAD_TEXTS.has(name) ? texts[0] : texts])
  return JSON.stringify({
    id,
    schema,
    properties: Object.fromEntries(properties),
    ...Object.fromEntries(beside),
  })
}
