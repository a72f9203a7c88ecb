import type { CsvCell } from '../../lib/csvOf.ts'
import { networkWords } from '../../words/network.ts'
import { screenWords } from '../../words/screen.ts'
import { countryName } from '../country/countryName.ts'
import { peopleMask, type PeopleMask } from '../mask/peopleMask.ts'
import { entitySources } from '../network/entitySources.ts'
import type { Network } from '../network/network.ts'
import { leadForOthers } from './leadForOthers.ts'
import type { Lead, ScreenedName, Screening } from './screening.ts'

type Column = keyof typeof screenWords.columns
type Row = Readonly<Record<Column, CsvCell>>

const NOTHING: Row = {
  line: null,
  asked: null,
  outcome: null,
  closeness: null,
  list: null,
  entity: null,
  entityId: null,
  on: null,
  text: null,
  why: null,
  type: null,
  country: null,
  identifiers: null,
  listings: null,
  sources: null,
  date: null,
  searched: null,
  method: null,
}
const COLUMNS = Object.keys(NOTHING) as Column[]

function leadRow(
  asked: string,
  lead: Lead,
  network: Network | undefined,
  mask: PeopleMask | null,
): Partial<Row> {
  const { closeness, on } = lead
  const citing = entitySources(lead.entity).flatMap((id) => network?.sourceById.get(id) ?? [])
  const { entity, text, why, sources } = leadForOthers(asked, lead, citing, mask)
  const say = mask?.say ?? ((told: string) => told)
  const { listings = [], identifiers = {} } = entity
  const listed = listings.map(({ authority, kind, programme, reference, date, end, asOf }) =>
    [
      authority,
      networkWords.listingKinds[kind],
      programme,
      reference,
      date ?? (asOf ? screenWords.asOf(asOf) : undefined),
      end && `– ${end}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  )
  return {
    outcome: screenWords.lead,
    closeness: Number(closeness.toFixed(3)),
    list: network ? say(network.file.meta.title) : null,
    entity: entity.name,
    entityId: entity.id,
    on: screenWords.on[on],
    text,
    why: why.join('; '),
    type: networkWords.entityTypes[entity.type].one,
    country: network && entity.country ? say(countryName(entity.country, network)) : null,
    identifiers: Object.entries(identifiers)
      .map(([kind, value]) => `${kind} ${value}`)
      .join('; '),
    listings: listed.join('; '),
    sources: sources.map((source) => source.url ?? source.title).join('; '),
  }
}

/**
 * An outcome as a table: a row for each lead from `least` on, a row for each name without any, and in every row when, how and in
 * which lists was searched, so that no row can be read without it.
 */
export function screeningTable(
  { lists, names }: Screening,
  networks: ReadonlyMap<string, Network>,
  least: number,
  { date, isMasked }: { readonly date: string; readonly isMasked: boolean },
): { readonly fields: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } {
  const masks = new Map(
    [...networks].map(([id, { file }]) => [id, isMasked ? peopleMask(file) : null] as const),
  )
  const searched = lists
    .map(({ id, title, asOf, dataHash }) =>
      screenWords.searchedList(masks.get(id)?.say(title) ?? title, asOf, dataHash),
    )
    .join('; ')
  const about = { date, searched, method: screenWords.method(least) }
  const rowsOf = ({ name, line, leads }: ScreenedName): Row[] => {
    const asked = { ...NOTHING, ...about, line, asked: name }
    const near = leads.filter(({ closeness }) => closeness >= least)
    if (near.length === 0) return [{ ...asked, outcome: screenWords.none }]
    return near.map((lead) => {
      const { listId } = lead
      const told = leadRow(name, lead, networks.get(listId), masks.get(listId) ?? null)
      return { ...asked, ...told }
    })
  }
  return {
    fields: COLUMNS.map((column) => screenWords.columns[column]),
    rows: names.flatMap(rowsOf).map((row) => COLUMNS.map((column) => row[column])),
  }
}
