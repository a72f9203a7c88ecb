import { setAttribute, type Attributes } from '../../graph/attributes.ts'
import type { ValuesByName } from './ftmRecord.ts'

/** The properties of one record while they are being used up; what nobody takes becomes its attributes. */
export class PropertyValues {
  private readonly left: Map<string, readonly string[]>

  constructor(values: ValuesByName) {
    this.left = new Map(values)
  }

  /** All values of a property, left where they are. */
  all(name: string): readonly string[] {
    return this.left.get(name) ?? []
  }

  /** Uses up a property. */
  take(name: string): readonly string[] {
    const values = this.all(name)
    this.left.delete(name)
    return values
  }

  /** Uses up the first value of a property that fits. */
  takeWhere(name: string, fits: (value: string) => boolean): string | undefined {
    const values = this.all(name)
    const place = values.findIndex(fits)
    if (place < 0) return undefined
    if (values.length === 1) this.left.delete(name)
    else this.left.set(name, values.toSpliced(place, 1))
    return values[place]
  }

  takeFirst(name: string): string | undefined {
    return this.takeWhere(name, () => true)
  }

  /** What is left, one value as a text, several as a list. */
  rest(): Attributes {
    const attributes: Attributes = {}
    for (const [name, values] of this.left) {
      setAttribute(attributes, name, values.length === 1 ? values[0] : [...values])
    }
    return attributes
  }
}
