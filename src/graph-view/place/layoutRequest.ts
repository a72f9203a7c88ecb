import type { ChokepointAnalysis, EntityScore } from '../../domain/chokepoint/result.ts'
import { flowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { routeSets } from '../../domain/chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import { laneOf } from '../../domain/network/entityType.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity, EntityId } from '../../domain/network/schema/entity.ts'
import type { RelationId } from '../../domain/network/schema/relation.ts'
import type { LayoutKind, Point } from '../../domain/view/layout.ts'
import { entityLabel } from '../labels/entityLabel.ts'
import type { LabelFonts } from '../labels/labelText.ts'
import type { NetworkOrigin } from '../../store/networkSlice.ts'
import type { LayoutEntity, LayoutInput } from '../layouts/layoutInput.ts'
import { isChokepoint, type Station } from '../scene/scene.ts'
import { entitySize } from './entitySize.ts'
import type { Sheet } from './sheet.ts'
import { stations } from './stations.ts'

/** What a drawing is made from. */
export interface Subject {
  readonly network: Network
  /** The same for a network and what a person makes of it. */
  readonly origin: NetworkOrigin
  readonly layout: LayoutKind
  readonly settings: AnalysisSettings
  readonly analysis: ChokepointAnalysis | null
  /** True while nobody may see who is a chokepoint, not by what sources say either. */
  readonly isVeiled?: boolean
}

/** A layout to be computed, and what else the picture learns on the way. */
export interface LayoutRequest {
  readonly subject: Subject
  /** In file order, as they may be seen. */
  readonly shown: readonly Entity[]
  readonly input: LayoutInput
  /** In file order, as the positions will be. */
  readonly sizes: readonly number[]
  readonly stations: ReadonlyMap<EntityId, Station>
  readonly scores: ReadonlyMap<EntityId, EntityScore>
  /** The arc of the input that a relation is merged into. */
  readonly arcOf: ReadonlyMap<RelationId, number>
}

// Room around a mark for ring, halo and badge, in model units.
const RING = 3
const HALO = 9

/** False for a relation of somebody that counts with its principal: it is drawn where it is, not along the arc. */
function joins(network: Network, relation: RelationId, one: EntityId, other: EntityId): boolean {
  const { source, target } = network.relationById.get(relation) ?? {}
  return (source === one && target === other) || (source === other && target === one)
}

/** Places of invented networks are on no map, whatever numbers they carry. */
function coordinatesOf({ location }: Entity, network: Network): readonly [number, number] | null {
  if (network.file.meta.fictional === true) return null
  const { lat, lon } = location ?? {}
  return lat === undefined || lon === undefined ? null : [lon, lat]
}

/** An entity as if no source called it a chokepoint. */
function unreported(entity: Entity): Entity {
  if (!entity.reportedChokepoint) return entity
  const { reportedChokepoint: _, ...others } = entity
  return others
}

/** Everything a layout needs to know of a network. O(entities + relations). */
export function layoutRequest(
  subject: Subject,
  pins: Readonly<Record<EntityId, Point>>,
  { aspect, unitsPerPixel }: Sheet,
  fonts: LabelFonts,
): LayoutRequest {
  const { network, layout, settings, analysis } = subject
  const flow = flowArcs(network, settings)
  const stationOf = stations(flow, routeSets(network, settings, flow))
  const result = analysis?.result
  const scores = new Map(
    result?.kind === 'routes' ? result.scores.map((score) => [score.id, score]) : [],
  )
  const place = new Map(network.entities.map(({ id }, index) => [id, index]))
  const sizes: number[] = []

  const shown = subject.isVeiled === true ? network.entities.map(unreported) : network.entities
  const entities = shown.map((entity): LayoutEntity => {
    const item = {
      entity,
      score: scores.get(entity.id) ?? null,
      station: stationOf.get(entity.id) ?? 'off',
    }
    const size = entitySize(layout, {
      ...item,
      degree: network.relationsOf.get(entity.id)?.length ?? 0,
    })
    sizes.push(size)
    const halo = isChokepoint(item)
    const label =
      halo || item.station === 'end_user' || (item.score?.supplyLoss ?? 0) > 0
        ? entityLabel(item, fonts, { form: item.station === 'end_user' ? 'one-line' : 'wrapped' })
        : null
    return {
      id: entity.id,
      type: entity.type,
      lane: laneOf(entity.type),
      country: entity.country ?? null,
      coordinates: coordinatesOf(entity, network),
      role: item.station,
      isWithPrincipal: stationOf.has(flow.countedWith.get(entity.id) ?? ''),
      radius: size / 2 + (halo ? HALO : RING),
      labelWidth: (label?.width ?? 0) * unitsPerPixel,
      labelHeight: (label?.height ?? 0) * unitsPerPixel,
      score: item.score?.score ?? 0,
      supplyLoss: item.score?.supplyLoss ?? 0,
      tier: item.score?.tier ?? null,
    }
  })

  const at = (id: EntityId) => place.get(id) ?? -1
  const arcOf = new Map<RelationId, number>()
  const arcs = flow.arcs.map(({ source, target, relations }, index) => {
    for (const id of relations) if (joins(network, id, source, target)) arcOf.set(id, index)
    return { from: at(source), to: at(target), weight: relations.length }
  })
  const links = network.relations
    .map(({ source, target }) => [at(source), at(target)] as const)
    .filter(([source, target]) => source >= 0 && target >= 0)

  const input = { kind: layout, entities, arcs, links, pins, aspect }
  return { subject, shown, input, sizes, stations: stationOf, scores, arcOf }
}
