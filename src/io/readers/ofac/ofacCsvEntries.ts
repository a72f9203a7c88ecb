import { LIMITS } from '../../../domain/network/limits.ts'
import { listWords } from '../../../words/lists.ts'
import type { RecordTally } from '../lists/recordTally.ts'
import { OFAC_KINDS, type OfacAlias, type OfacEntry, type OfacKind } from './ofacEntry.ts'
import type { OfacRow } from './ofacTables.ts'

const words = listWords.ofac

const isKind = (text: string): text is OfacKind => (OFAC_KINDS as readonly string[]).includes(text)
const isAliasKind = (text: string): text is OfacAlias['kind'] => /^[afn]ka$/.test(text)

/** "SDGT] [IFSR" and "[SDGT] [IFSR]" are the same two programmes. */
function programmesOf(text: string): readonly string[] {
  if (!text.includes(']')) return text === '' ? [] : [text]
  const all = text.replace(/^\[|\]$/g, '').split(/\]\s*\[/)
  const programmes = new Set(all.map((programme) => programme.trim()))
  return [...programmes].filter((programme) => programme !== '').slice(0, LIMITS.listLength)
}

/** The entries of an SDN list in CSV, to which addresses and other names are added row by row. */
export class OfacCsvEntries {
  readonly #tally: RecordTally
  readonly #byUid = new Map<string, OfacEntry>()
  readonly #ids = new Set<string>()
  readonly #rows = new Map<string, (readonly string[])[]>()
  readonly entries: OfacEntry[] = []

  constructor(tally: RecordTally) {
    this.#tally = tally
  }

  addEntry(file: string, { line, cells }: OfacRow) {
    const [uid = '', name = '', kind = '', programmes = '', title = ''] = cells
    const of = (column: number) => cells[column] ?? ''
    const place = { file, line, record: uid }
    if (name === '') return this.#tally.skip(words.entries, place, words.noName)
    const id = this.#newId(uid)
    const before = this.#rows.get(uid)
    if (before?.some((row) => row.every((cell, column) => cell === cells[column]))) {
      return this.#tally.merge(words.entries, place, words.sameEntry)
    }
    if (before) this.#tally.note(place, words.sameNumber(uid, id))
    const lower = kind.toLowerCase()
    const entry: OfacEntry = {
      place,
      uid,
      id,
      name,
      kind: isKind(lower) ? lower : 'entity',
      programmes: programmesOf(programmes),
      title,
      vessel: {
        callSign: of(5),
        type: of(6),
        tonnage: of(7),
        grossTonnage: of(8),
        flag: of(9),
        owner: of(10),
      },
      remarks: of(11),
      addresses: [],
      aliases: [],
      identifiers: [],
      attributes: [],
    }
    this.#tally.keep(words.entries)
    this.#ids.add(id)
    if (before) before.push(cells)
    else {
      this.#rows.set(uid, [cells])
      this.#byUid.set(uid, entry)
    }
    this.entries.push(entry)
  }

  #newId(uid: string): string {
    let id = `ofac-${uid}`
    for (let which = 2; this.#ids.has(id); which += 1) id = `ofac-${uid}-${which}`
    return id
  }

  addAddress(file: string, { line, cells }: OfacRow) {
    const [uid = '', number = '', street = '', city = '', country = '', remark = ''] = cells
    const place = { file, line, record: number }
    const text = [street, city, remark].filter(Boolean).join(', ').slice(0, LIMITS.textLength)
    if (text === '' && country === '') {
      return this.#tally.skip(words.addresses, place, words.emptyAddress)
    }
    const entry = this.#byUid.get(uid)
    if (!entry) return this.#tally.skip(words.addresses, place, words.noEntry(uid))
    if (entry.addresses.length >= LIMITS.listLength) {
      const sentence = listWords.tooManyAddresses(LIMITS.listLength)
      return this.#tally.skip(words.addresses, place, sentence)
    }
    this.#tally.keep(words.addresses)
    entry.addresses.push({ text, country })
  }

  addName(file: string, { line, cells }: OfacRow) {
    const [uid = '', number = '', kind = '', name = ''] = cells
    const place = { file, line, record: number }
    const entry = this.#byUid.get(uid)
    if (name === '') return this.#tally.skip(words.otherNames, place, words.emptyName)
    if (!entry) return this.#tally.skip(words.otherNames, place, words.noEntry(uid))
    if (name === entry.name || entry.aliases.some((alias) => alias.name === name)) {
      return this.#tally.merge(words.otherNames, place, words.knownName)
    }
    if (entry.aliases.length >= LIMITS.listLength) {
      const sentence = listWords.tooManyNames(LIMITS.listLength)
      return this.#tally.skip(words.otherNames, place, sentence)
    }
    this.#tally.keep(words.otherNames)
    const lower = kind.toLowerCase()
    entry.aliases.push({ name, kind: isAliasKind(lower) ? lower : 'aka' })
  }

  /** Remarks that were too long for the file of entries. */
  addComment(file: string, { line, cells }: OfacRow) {
    const [uid = '', text = ''] = cells
    const place = { file, line, record: uid }
    const entry = this.#byUid.get(uid)
    if (!entry) return this.#tally.skip(words.comments, place, words.noEntry(uid))
    this.#tally.keep(words.comments)
    const all = entry.remarks + text
    if (all.length > LIMITS.textLength) {
      this.#tally.note(place, listWords.cut(all.length, LIMITS.textLength))
    }
    entry.remarks = all.slice(0, LIMITS.textLength)
  }
}
