import type { Entity } from '../../domain/network/schema/entity.ts'
import { entitySchema } from '../../domain/network/schema/entity.ts'
import { quickCheck } from '../../domain/network/check/quickCheck.ts'
import { comparePartialDates } from '../../domain/network/partialDate.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { ENTITY_COLUMNS } from './columnFields.ts'
import { cutText } from './cutText.ts'
import type { ForeignNode } from './foreignGraph.ts'
import type { ImportLog } from '../reader/importLog.ts'
import { openPart, readColumns, type ReadColumns } from './readColumns.ts'

export interface RecordContext {
  readonly log: ImportLog
  /** whether this app wrote the file */
  readonly exact: boolean
  readonly sourceIds: ReadonlySet<string>
  readonly caseIds: ReadonlySet<string>
}

const isName = quickCheck(entitySchema.shape.name)
const isLocation = quickCheck(entitySchema.shape.location)

function numberOf(value: unknown): number | null {
  if (typeof value === 'string' && value.trim() === '') return null
  const number = typeof value === 'boolean' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : null
}

/** Moves loose columns into the field they make up together; nothing moves unless they do. */
function gather(
  { fields, loose }: ReadColumns,
  field: string,
  names: readonly string[],
  make: (values: readonly unknown[]) => unknown,
) {
  if (field in fields || !names.some((name) => Object.hasOwn(loose, name))) return
  const own = (name: string) => (Object.hasOwn(loose, name) ? loose[name] : undefined)
  const value = make(names.map(own))
  if (value === undefined) return
  fields[field] = value
  for (const name of names) delete loose[name]
}

function makeLocation([latitude, longitude, place]: readonly unknown[]): unknown {
  const lat = latitude === undefined ? undefined : (numberOf(latitude) ?? Number.NaN)
  const lon = longitude === undefined ? undefined : (numberOf(longitude) ?? Number.NaN)
  const location = {
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
    ...(place !== undefined && { place }),
  }
  return isLocation(location, 3) ? location : undefined
}

function makePosition([across, down]: readonly unknown[]): unknown {
  const x = numberOf(across)
  const y = numberOf(down)
  return across === undefined || down === undefined || x === null || y === null
    ? undefined
    : { x, y }
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0')

/** `#rrggbb` of three numbers from 0 to 255. */
export function makeColour(parts: readonly unknown[]): string | undefined {
  const numbers = parts.map(numberOf)
  const fits = numbers.every((one) => one !== null && one >= 0 && one <= 255)
  return fits ? `#${numbers.map((one) => hex(one ?? 0)).join('')}` : undefined
}

const asColour = ([value]: readonly unknown[]): unknown =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What stands beside each other in columns becomes one field: place, position and colour. */
export function gatherFields(read: ReadColumns, native: Pick<ForeignNode, 'colour'>) {
  if (native.colour !== undefined) read.fields['colour'] = native.colour
  gather(read, 'colour', ['colour'], asColour)
  gather(read, 'colour', ['color'], asColour)
  gather(read, 'colour', ['r', 'g', 'b'], makeColour)
}

/** Names of sources that the file holds; the others are told. */
export function knownSources(
  read: ReadColumns,
  { place }: Pick<ForeignNode, 'place'>,
  context: RecordContext,
) {
  const named = (read.fields['sources'] ?? []) as string[]
  delete read.fields['sources']
  for (const id of named) {
    if (!context.sourceIds.has(id)) context.log.noted(place, words.noSource(id.slice(0, 80)))
  }
  return named.filter((id) => context.sourceIds.has(id))
}

/** Listings and findings that name sources the file does not hold, or end before they begin, stay attributes. */
function settleClaims({ fields, loose }: ReadColumns, { sourceIds }: RecordContext) {
  const { listings, reportedChokepoint } = fields as Partial<Entity>
  const known = (ids: readonly string[]) => ids.every((id) => sourceIds.has(id))
  const good = (listings ?? []).every(
    ({ sources, date, end }) =>
      known(sources) && !(date && end && comparePartialDates(date, end) === 'after'),
  )
  const claims = { listings: good, reportedChokepoint: known(reportedChokepoint?.sources ?? []) }
  for (const [name, holds] of Object.entries(claims)) {
    if (holds) continue
    loose[name] = fields[name]
    delete fields[name]
  }
}

function takeName(node: ForeignNode, { loose }: ReadColumns, log: ImportLog): string {
  const takes = ['name', 'label'].filter((name) => Object.hasOwn(loose, name))
  const column = takes.find((name) => isName(loose[name], 3))
  const name = node.label ?? (column === undefined ? undefined : (loose[column] as string))
  for (const one of takes) if (loose[one] === name) delete loose[one]
  if (name !== undefined && name !== '') return cutText(name)
  log.noted(node.place, words.noName)
  return node.id
}

/** An entity made of a node: columns this app knows become fields, all others attributes. */
export function nodeToEntity(node: ForeignNode, context: RecordContext): Entity {
  const { log, exact } = context
  const { place } = node
  const read = readColumns(node.columns, { known: ENTITY_COLUMNS, exact, place, log })
  const name = takeName(node, read, log)
  gather(read, 'location', ['latitude', 'longitude', 'place'], makeLocation)
  if (node.position) read.fields['position'] = node.position
  gather(read, 'position', ['x', 'y'], makePosition)
  gatherFields(read, node)
  settleClaims(read, context)
  const sources = knownSources(read, node, context)
  const { type = 'other', ...fields } = read.fields as Partial<Entity>
  return { ...openPart(read), ...fields, id: node.id, name, type, sources }
}
