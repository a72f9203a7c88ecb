import { LIMITS } from '../../../domain/network/limits.ts'
import { append } from '../../../lib/append.ts'
import { listWords } from '../../../words/lists.ts'
import type { Labelled } from '../lists/labelled.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'
import {
  NO_VESSEL,
  OFAC_KINDS,
  type OfacEntry,
  type OfacKind,
  type OfacVessel,
  isCalled,
} from './ofacEntry.ts'

const words = listWords.ofac

/** One row of a table, whose cells are nothing to be kept. */
interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

const isKind = (text: string): text is OfacKind => (OFAC_KINDS as readonly string[]).includes(text)

/** "SDGT] [IFSR" and "[SDGT] [IFSR]" are the same two programmes. */
function programmesOf(text: string): readonly string[] {
  if (!text.includes(']')) return text === '' ? [] : [text]
  const all = text.replace(/^\[|\]$/g, '').split(/\]\s*\[/)
  const programmes = new Set(all.map((programme) => programme.trim()))
  return [...programmes].filter((programme) => programme !== '').slice(0, LIMITS.listLength)
}

function vesselOf(cells: readonly string[]): OfacVessel {
  const callSign = cells[5] ?? ''
  const type = cells[6] ?? ''
  const tonnage = cells[7] ?? ''
  const grossTonnage = cells[8] ?? ''
  const flag = cells[9] ?? ''
  const owner = cells[10] ?? ''
  const isVessel = callSign || type || tonnage || grossTonnage || flag || owner
  return isVessel ? { callSign, type, tonnage, grossTonnage, flag, owner } : NO_VESSEL
}

/** Texts behind each other with a comma and a blank between them; empty ones are left out. */
function listed(first: string, second: string, third: string): string {
  const both = first && second ? `${first}, ${second}` : first || second
  return both && third ? `${both}, ${third}` : both || third
}

/** What an entry says in its row. */
const said = ({ name, kind, programmes, title, vessel, remarks }: OfacEntry) =>
  JSON.stringify([name, kind, programmes, title, vessel, remarks])

const NOTHING: readonly Labelled[] = []

/** The entries of an SDN list in CSV, to which addresses and other names are added row by row. */
export class OfacCsvEntries {
  readonly #log: ImportLog
  readonly #byUid = new Map<string, OfacEntry>()
  /** What the rows of a number say, where several have it. */
  readonly #saidBefore = new Map<string, Set<string>>()
  readonly #programmes = new Map<string, readonly string[]>()
  readonly #ids = new IdMaker()
  readonly entries: OfacEntry[] = []

  constructor(log: ImportLog) {
    this.#log = log
  }

  addEntry(file: string, { line, cells }: Row) {
    const uid = cells[0] ?? ''
    const name = cells[1] ?? ''
    const kind = (cells[2] ?? '').toLowerCase()
    const place = { file, line, record: uid }
    if (name === '') return this.#log.skipped(words.entries, place, words.noName)
    const entry: OfacEntry = {
      place,
      uid,
      id: `ofac-${uid}`,
      name,
      kind: isKind(kind) ? kind : 'entity',
      programmes: this.#programmesOf(cells[3] ?? ''),
      title: cells[4] ?? '',
      vessel: vesselOf(cells),
      remarks: cells[11] ?? '',
      addresses: [],
      aliases: [],
      formerNames: [],
      identifiers: NOTHING,
      attributes: NOTHING,
    }
    const first = this.#byUid.get(uid)
    if (first) {
      const before = this.#saidBefore.get(uid) ?? new Set([said(first)])
      if (before.has(said(entry))) {
        return this.#log.merged(words.entries, place, words.sameEntry)
      }
      this.#saidBefore.set(uid, before.add(said(entry)))
      entry.id = this.#ids.make(entry.id)
      this.#log.noted(place, words.sameNumber(uid, entry.id))
    } else {
      this.#byUid.set(uid, entry)
      this.#ids.make(entry.id)
    }
    this.#log.kept(words.entries)
    this.entries.push(entry)
  }

  /** The same few lists stand in thousands of rows. */
  #programmesOf(text: string): readonly string[] {
    let programmes = this.#programmes.get(text)
    if (!programmes) this.#programmes.set(text, (programmes = programmesOf(text)))
    return programmes
  }

  addAddress(file: string, { line, cells }: Row) {
    const uid = cells[0] ?? ''
    const entry = this.#byUid.get(uid)
    const text = listed(cells[2] ?? '', cells[3] ?? '', cells[5] ?? '')
    const country = cells[4] ?? ''
    const isFull = entry !== undefined && entry.addresses.length >= LIMITS.listLength
    if (entry && !isFull && (text !== '' || country !== '')) {
      this.#log.kept(words.addresses)
      const { length } = text
      entry.addresses = append(entry.addresses, {
        text: length > LIMITS.textLength ? text.slice(0, LIMITS.textLength) : text,
        country,
      })
      return
    }
    const why = () => {
      if (text === '' && country === '') return words.emptyAddress
      return entry ? listWords.tooManyAddresses(LIMITS.listLength) : words.noEntry(uid)
    }
    this.#log.skipped(words.addresses, { file, line, record: cells[1] ?? '' }, why())
  }

  addName(file: string, { line, cells }: Row) {
    const uid = cells[0] ?? ''
    const name = cells[3] ?? ''
    const entry = this.#byUid.get(uid)
    if (entry && name !== '' && !isCalled(entry, name)) {
      if (entry.aliases.length < LIMITS.listLength) {
        this.#log.kept(words.otherNames)
        entry.aliases = append(entry.aliases, name)
        if (cells[2]?.toLowerCase() === 'fka') {
          entry.formerNames = append(entry.formerNames, name)
        }
        return
      }
    }
    const place = { file, line, record: cells[1] ?? '' }
    if (name === '') this.#log.skipped(words.otherNames, place, words.emptyName)
    else if (!entry) this.#log.skipped(words.otherNames, place, words.noEntry(uid))
    else if (isCalled(entry, name)) this.#log.merged(words.otherNames, place, words.knownName)
    else this.#log.skipped(words.otherNames, place, listWords.tooManyNames(LIMITS.listLength))
  }

  /** Remarks that were too long for the file of entries. */
  addComment(file: string, { line, cells }: Row) {
    const [uid = '', text = ''] = cells
    const place = { file, line, record: uid }
    const entry = this.#byUid.get(uid)
    if (!entry) return this.#log.skipped(words.comments, place, words.noEntry(uid))
    this.#log.kept(words.comments)
    const all = entry.remarks + text
    if (all.length > LIMITS.textLength) {
      this.#log.noted(place, listWords.cut(all.length, LIMITS.textLength))
    }
    entry.remarks = all.slice(0, LIMITS.textLength)
  }
}
