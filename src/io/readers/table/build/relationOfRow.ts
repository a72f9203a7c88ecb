import type { RelationField } from '../../../../domain/import/tableMapping.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import type { RelationType } from '../../../../domain/network/relationType.ts'
import type { Relation } from '../../../../domain/network/schema/relation.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { comparePartialDates } from '../../../../domain/network/partialDate.ts'
import { foldHeading } from '../guess/foldHeading.ts'
import { isCurrencyHeading } from '../guess/headingWords.ts'
import type { RawRow } from '../raw/rawTable.ts'
import { isAmbiguousDate, readDate } from '../values/dateText.ts'
import { isUsDollar, readAmount } from '../values/numberText.ts'
import { relationTypeOf } from '../values/relationTypeText.ts'
import { readStake } from '../values/stakeText.ts'
import { confidenceOfText, flowOfText, legalityOfText } from '../values/wordText.ts'
import { attributesField, keepAsAttribute, type KeptCells } from './keptCells.ts'
import type { SourceBook } from './sourceBook.ts'
import type { Cell, TableView } from './tableView.ts'

type View = TableView<RelationField>

/** A relation without id and ends. */
type RelationBody = Partial<Relation> & Pick<Relation, 'type' | 'legality' | 'sources'>

/** Reads the cells of one row; what cannot be read is kept as an attribute and told. */
class RelationRow {
  readonly attributes: KeptCells = new Map()
  readonly #view: View
  readonly #row: RawRow

  constructor(view: View, row: RawRow) {
    this.#view = view
    this.#row = row
    for (const cell of view.cells(row, 'extra')) keepAsAttribute(this.attributes, cell)
  }

  cell(field: RelationField): Cell | null {
    return this.#view.cell(this.#row, field)
  }

  tell(sentence: string): void {
    this.#view.log.note(sentence, this.#row.line)
  }

  keep(cell: Cell, sentence: string = words.notUnderstood(cell.column, cell.text)): void {
    this.tell(sentence)
    keepAsAttribute(this.attributes, cell)
  }

  /** A text made of several cells, cut where no field may be longer. */
  fit(text: string): string {
    if (text.length > LIMITS.textLength)
      this.tell(words.cutTogether(text.length, LIMITS.textLength))
    return text.slice(0, LIMITS.textLength)
  }

  text(field: 'item' | 'wording' | 'flowReason'): { [field: string]: string } {
    const cell = this.cell(field)
    return cell ? { [field]: cell.text } : {}
  }

  type(otherwise: RelationType): Pick<Relation, 'type' | 'wording'> {
    const cell = this.cell('type')
    if (!cell) return { type: otherwise }
    const type = relationTypeOf(cell.text)
    if (type) return { type }
    this.tell(words.unknownRelationType(cell.text))
    return { type: 'related_to', wording: cell.text }
  }

  date(field: 'start' | 'end'): string | undefined {
    const cell = this.cell(field)
    if (!cell) return undefined
    const { order } = this.#view.hints(field)
    const read = readDate(cell.text, order)
    if (!read) {
      this.keep(cell)
      return undefined
    }
    if (read.unsure) this.keep(cell, words.unsureDate(cell.text, read.date))
    else if (isAmbiguousDate(cell.text))
      this.tell(words.dateByColumn(cell.text, read.date, order === 'day'))
    return read.date
  }

  dates(): Pick<Relation, 'start' | 'end'> {
    const start = this.date('start')
    const end = this.date('end')
    const cell = this.cell('end')
    if (
      start !== undefined &&
      end !== undefined &&
      cell &&
      comparePartialDates(start, end) === 'after'
    ) {
      this.keep(cell, words.endBeforeStart(start, end))
      return { start }
    }
    return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
  }

  /** The currency that a column beside the amount names. */
  currency(): string | null {
    const extra = this.#view.cells(this.#row, 'extra')
    return extra.find(({ column }) => isCurrencyHeading(foldHeading(column)))?.text ?? null
  }

  /** An amount whose currency stands in a column of its own, in dollars where that says so. */
  amountBeside(note: Cell): Pick<Relation, 'amountUsd' | 'amountNote'> {
    const currency = this.currency()
    const read = readAmount(note.text, this.#view.hints('amountNote').mark)
    const isPlain = currency !== null && read !== null && read.currency === ''
    if (isPlain && isUsDollar(currency)) return { amountUsd: read.amount }
    const text = isPlain ? `${note.text} ${currency}` : note.text
    const isOurs = foldHeading(note.column) === 'amount note'
    return { amountNote: isOurs ? text : `${note.column}: ${text}` }
  }

  amount(): Pick<Relation, 'amountUsd' | 'amountNote'> {
    const notes: string[] = []
    const note = this.cell('amountNote')
    const cell = this.cell('amountUsd')
    if (note) {
      const beside = this.amountBeside(note)
      if (!cell && beside.amountUsd !== undefined) return beside
      notes.push(beside.amountNote ?? `${note.column}: ${note.text}`)
    }
    const read = cell && readAmount(cell.text, this.#view.hints('amountUsd').mark)
    if (cell && !read) this.keep(cell)
    else if (cell && read && !isUsDollar(read.currency)) {
      this.tell(words.otherCurrency(cell.text))
      notes.push(cell.text)
    }
    const amountNote = this.fit(notes.join('; '))
    const isUsd = read !== null && isUsDollar(read.currency)
    return { ...(isUsd && { amountUsd: read.amount }), ...(amountNote !== '' && { amountNote }) }
  }

  stake(): Pick<Relation, 'stakePercent'> {
    const cell = this.cell('stakePercent')
    if (!cell) return {}
    const { mark, fractions } = this.#view.hints('stakePercent')
    const stakePercent = readStake(cell.text, mark, fractions)
    if (stakePercent === null) this.keep(cell)
    return stakePercent === null ? {} : { stakePercent }
  }

  flow(): Pick<Relation, 'flow' | 'flowReason'> {
    const cell = this.cell('flow')
    if (!cell) return this.text('flowReason')
    const flow = flowOfText(cell.text)
    if (!flow) this.keep(cell)
    else if (this.cell('flowReason')) return { flow, ...this.text('flowReason') }
    else this.keep(cell, words.flowWithoutReason(cell.text))
    return this.text('flowReason')
  }

  legality(): Relation['legality'] {
    const cell = this.cell('legality')
    if (!cell) return 'unknown'
    const legality = legalityOfText(cell.text)
    if (!legality) this.keep(cell)
    return legality ?? 'unknown'
  }

  confidence(): Pick<Relation, 'confidence'> {
    const cell = this.cell('confidence')
    if (!cell) return {}
    const confidence = confidenceOfText(cell.text)
    if (!confidence) this.keep(cell)
    return confidence ? { confidence } : {}
  }
}

/** What a row of a table of relations says, but for its id and its ends. */
export function relationOfRow(
  view: View,
  row: RawRow,
  otherwise: RelationType,
  sources: SourceBook,
  fileSource: string | null,
): RelationBody {
  const read = new RelationRow(view, row)
  const notes = view.cells(row, 'evidence').map(({ text }) => text)
  const evidence = read.fit(notes.join('; '))
  const cited = sources.named(view.cells(row, 'source'), row.line, view.log)
  const made = {
    ...read.type(otherwise),
    ...read.text('wording'),
    ...read.text('item'),
    ...read.dates(),
    ...read.amount(),
    ...read.stake(),
    ...read.flow(),
    legality: read.legality(),
    ...read.confidence(),
    ...(evidence !== '' && { evidence }),
    sources: fileSource !== null && cited.length === 0 ? [fileSource] : cited,
  }
  return { ...made, ...attributesField(read.attributes) }
}
