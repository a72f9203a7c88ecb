import { foldText } from '../../lib/foldText.ts'
import type { Network } from '../network/network.ts'
import type { Entity } from '../network/schema/entity.ts'
import { ownedByListed } from '../ownership/ownedByListed.ts'
import { relationPeriod, type Period } from '../time/relationPeriod.ts'
import { makeFacetColumn, type FacetColumn } from './facetColumn.ts'
import { entityFacetValues, relationFacetValue, type ChokepointValues } from './facetValues.ts'
import type { EntityFacet, RelationFacet } from './filter.ts'

type EntityColumns = Readonly<Record<Exclude<EntityFacet, 'chokepoint'>, FacetColumn>>

/** What filtering needs of a network, worked out once: rows are entities and relations in file order. */
export interface FilterTable {
  readonly entityColumns: EntityColumns
  readonly relationColumns: Readonly<Record<RelationFacet, FacetColumn>>
  /** Row of the entity at the source and target of each relation; -1 where the network has no such entity. */
  readonly sourceRow: Int32Array
  readonly targetRow: Int32Array
  readonly periods: readonly (Period | null)[]
  /** Folded text that a text filter looks in, by entity; made when a filter first looks. */
  readonly texts: () => readonly string[]
}

/** Everything an entity can be called by or recognised from, folded. */
function textOf(entity: Entity): string {
  const { name, aliases = [], nativeName, latinName, role, location, identifiers = {} } = entity
  const listed = (entity.listings ?? []).flatMap(({ programme, reference }) => [
    programme,
    reference,
  ])
  const parts = [name, ...aliases, nativeName, latinName, role, location?.place]
  return [...parts, ...Object.values(identifiers), ...listed]
    .filter((part) => part !== undefined)
    .map(foldText)
    .join('\n')
}

function makeTable(network: Network): FilterTable {
  const { entities, relations } = network
  const nothingKnown: ChokepointValues = new Map()
  const owned = ownedByListed(network)
  const entityColumn = (facet: EntityFacet) =>
    makeFacetColumn(entities, (entity) => entityFacetValues(entity, facet, nothingKnown, owned))
  const relationColumn = (facet: RelationFacet) =>
    makeFacetColumn(relations, (relation) => [relationFacetValue(relation, facet, network)])
  let texts: readonly string[] | undefined
  const rowOf = new Map(entities.map(({ id }, row) => [id, row]))
  return {
    entityColumns: {
      country: entityColumn('country'),
      type: entityColumn('type'),
      listedBy: entityColumn('listedBy'),
      programme: entityColumn('programme'),
    },
    relationColumns: {
      layer: relationColumn('layer'),
      relationType: relationColumn('relationType'),
      legality: relationColumn('legality'),
      confidence: relationColumn('confidence'),
    },
    sourceRow: Int32Array.from(relations, ({ source }) => rowOf.get(source) ?? -1),
    targetRow: Int32Array.from(relations, ({ target }) => rowOf.get(target) ?? -1),
    periods: relations.map(relationPeriod),
    texts: () => (texts ??= entities.map(textOf)),
  }
}

const tables = new WeakMap<Network, FilterTable>()

/** The filter table of a network, made at the first call and kept as long as the network. */
export function filterTableOf(network: Network): FilterTable {
  let table = tables.get(network)
  if (!table) tables.set(network, (table = makeTable(network)))
  return table
}

const chokepointColumns = new WeakMap<ChokepointValues, { network: Network; column: FacetColumn }>()

/** The column of one entity facet, the chokepoint facet included. */
export function entityColumnOf(
  network: Network,
  facet: EntityFacet,
  chokepointValues: ChokepointValues,
): FacetColumn {
  if (facet !== 'chokepoint') return filterTableOf(network).entityColumns[facet]
  let kept = chokepointColumns.get(chokepointValues)
  if (kept?.network !== network) {
    const column = makeFacetColumn(network.entities, ({ id }) => chokepointValues.get(id) ?? [])
    chokepointColumns.set(chokepointValues, (kept = { network, column }))
  }
  return kept.column
}
