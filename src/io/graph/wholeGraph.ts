import type { RecordPlace } from '../../domain/import/importReport.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { setAttribute, type Attributes } from './attributes.ts'
import { foreignValue } from './foreignValue.ts'
import type { ImportLog } from '../reader/importLog.ts'

/** What another program says of a graph as a whole, and what of its drawing has no place in a network. */
export class WholeGraph {
  private readonly attributes: Attributes = {}
  private readonly lost = new Map<string, number>()

  constructor(private readonly log: ImportLog) {}

  /** Keeps a text, a number, yes or no by its name; lists, objects and what is said a second time are left out and told. */
  say(name: string, value: unknown, place: RecordPlace): void {
    if (value === undefined || value === null || value === '') return
    const isPlain = typeof value !== 'object'
    if (!isPlain || (Object.hasOwn(this.attributes, name) && this.attributes[name] !== value)) {
      return this.leaveOut(name)
    }
    const kept = foreignValue(name, value, place, this.log)
    if (!setAttribute(this.attributes, name, kept)) this.log.noted(place, words.forbiddenName(name))
  }

  /** Counts something of the file that is not kept, by what the file calls it. */
  leaveOut(name: string): void {
    this.lost.set(name, (this.lost.get(name) ?? 0) + 1)
  }

  /** Tells in one remark what was left out, if anything was. */
  tellLost(file: string): void {
    if (this.lost.size > 0) this.log.noted({ file }, words.leftOut([...this.lost]))
  }

  /** What the graph is called; null where it has no name. */
  get name(): string | null {
    const { name } = this.attributes
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : null
  }

  /** The part of `meta` that says what was kept; nothing where nothing was. */
  metaPart(): { attributes?: Attributes } {
    return Object.keys(this.attributes).length > 0 ? { attributes: this.attributes } : {}
  }
}
