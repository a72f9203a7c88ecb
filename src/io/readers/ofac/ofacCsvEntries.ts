import { LIMITS } from '../../../domain/network/limits.ts'
import { listWords } from '../../../words/lists.ts'
import type { Labelled } from '../lists/labelled.ts'
import type { RecordTally } from '../lists/recordTally.ts'
import { uniqueIds } from '../lists/uniqueIds.ts'
import {
  NO_VESSEL,
  OFAC_KINDS,
  type OfacAlias,
  type OfacEntry,
  type OfacKind,
} from './ofacEntry.ts'
import type { CsvRow } from './csvRows.ts'

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

/** What an entry says in its row. */
const said = ({ name, kind, programmes, title, vessel, remarks }: OfacEntry) =>
  JSON.stringify([name, kind, programmes, title, vessel, remarks])

const NOTHING: readonly Labelled[] = []

/** The entries of an SDN list in CSV, to which addresses and other names are added row by row. */
export class OfacCsvEntries {
  readonly #tally: RecordTally
  readonly #byUid = new Map<string, OfacEntry>()
  /** What the rows of a number say, where several have it. */
  readonly #saidBefore = new Map<string, Set<string>>()
  readonly #newId = uniqueIds()
  readonly entries: OfacEntry[] = []

  constructor(tally: RecordTally) {
    this.#tally = tally
  }

  addEntry(file: string, { line, cells }: CsvRow) {
    const of = (column: number) => cells[column] ?? ''
    const uid = of(0)
    const place = { file, line, record: uid }
    if (of(1) === '') return this.#tally.skip(words.entries, place, words.noName)
    const kind = of(2).toLowerCase()
    const isVessel = cells.slice(5, 11).some((cell) => cell !== '')
    const entry: OfacEntry = {
      place,
      uid,
      id: `ofac-${uid}`,
      name: of(1),
      kind: isKind(kind) ? kind : 'entity',
      programmes: programmesOf(of(3)),
      title: of(4),
      vessel: isVessel
        ? {
            callSign: of(5),
            type: of(6),
            tonnage: of(7),
            grossTonnage: of(8),
            flag: of(9),
            owner: of(10),
          }
        : NO_VESSEL,
      remarks: of(11),
      addresses: [],
      aliases: [],
      identifiers: NOTHING,
      attributes: NOTHING,
    }
    const first = this.#byUid.get(uid)
    if (first) {
      const before = this.#saidBefore.get(uid) ?? new Set([said(first)])
      if (before.has(said(entry))) {
        return this.#tally.merge(words.entries, place, words.sameEntry)
      }
      this.#saidBefore.set(uid, before.add(said(entry)))
      entry.id = this.#newId(entry.id)
      this.#tally.note(place, words.sameNumber(uid, entry.id))
    } else {
      this.#byUid.set(uid, entry)
      this.#newId(entry.id)
    }
    this.#tally.keep(words.entries)
    this.entries.push(entry)
  }

  addAddress(file: string, { line, cells }: CsvRow) {
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

  addName(file: string, { line, cells }: CsvRow) {
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
  addComment(file: string, { line, cells }: CsvRow) {
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
