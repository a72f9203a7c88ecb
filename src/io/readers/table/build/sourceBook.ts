import type { Source } from '../../../../domain/network/schema/source.ts'
import { IdMaker } from '../../../../domain/network/idMaker.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { splitList } from '../../../table/listCell.ts'
import type { TableLog } from './tableLog.ts'
import type { Cell } from './tableView.ts'

const ADDRESS = /^https?:\/\/[^\s]+$/i
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** The sources of an import: those a table lists, those that cells name, and the files themselves where nothing else is named. */
export class SourceBook {
  readonly #byId = new Map<string, Source>()
  readonly #ids = new IdMaker(this.#byId)
  readonly #byText = new Map<string, string>()

  get sources(): Source[] {
    return [...this.#byId.values()]
  }

  /** Takes a source of a table of sources; false when its id is taken. */
  add(source: Source): boolean {
    if (this.#byId.has(source.id)) return false
    this.#byId.set(source.id, source)
    for (const text of [source.title, source.url]) {
      if (text !== undefined && !this.#byText.has(text)) this.#byText.set(text, source.id)
    }
    return true
  }

  newId(wanted: string): string {
    return this.#ids.make(wanted)
  }

  #make(text: string, publisher: string): string {
    const isAddress = ADDRESS.test(text)
    const id = this.newId(`s${this.#byId.size + 1}`)
    this.add({ id, title: text, publisher, type: 'press', ...(isAddress && { url: text }) })
    return id
  }

  /** The ids of the sources that cells name: by id, title or address of one that is known, else as new ones. */
  named(cells: readonly Cell[], line: number, log: TableLog): string[] {
    const ids = new Set<string>()
    for (const text of cells.flatMap((cell) => splitList(cell.text))) {
      const known = this.#byId.has(text) ? text : this.#byText.get(text)
      if (known !== undefined) {
        ids.add(known)
        continue
      }
      if (this.#byId.size >= LIMITS.sources) {
        log.note(words.tooManySources(LIMITS.sources, text.slice(0, 200)), line)
        continue
      }
      if (SCHEME.test(text) && !ADDRESS.test(text) && !/\s/.test(text))
        log.note(words.noWebAddress(text), line)
      ids.add(this.#make(text, publisherOf(text)))
    }
    if (ids.size > LIMITS.listLength) log.note(words.listCut(ids.size, LIMITS.listLength), line)
    return [...ids].slice(0, LIMITS.listLength)
  }

  /** The file itself as a source, for tables that name none. */
  file(name: string): string {
    return this.#byText.get(name) ?? this.#make(name, words.ownTable)
  }
}

/** Who stands behind an address: the host. A title alone does not tell. */
function publisherOf(text: string): string {
  return ADDRESS.test(text) && URL.canParse(text) ? new URL(text).hostname : words.unknownPublisher
}
