import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Position } from '../../domain/sureness/position.ts'
import type { ShipmentSupply } from '../../domain/sureness/shipments.ts'
import { preparePosition } from '../sureness/preparePosition.ts'
import { prepareShipments } from '../sureness/prepareShipments.ts'
import { startPrepared } from './startPrepared.ts'
import type { RunningTask } from './startTasks.ts'

/** Starts to find out where an entity stands; null where it has no place between entry points and end users. */
export function startPosition(
  network: Network,
  settings: AnalysisSettings,
  id: EntityId,
): RunningTask<Position> | null {
  const prepared = preparePosition(network, settings, id)
  return prepared && startPrepared(prepared)
}

/** Starts to count supply shipment by shipment; null where there are no routes. */
export function startShipments(
  network: Network,
  settings: AnalysisSettings,
): RunningTask<ShipmentSupply> | null {
  const prepared = prepareShipments(network, settings)
  return prepared && startPrepared(prepared)
}
