import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import type { Position } from '../../domain/sureness/position.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { selectPosition, selectShipments } from '../../store/selectors/selectSureness.ts'
import { surenessWords as words } from '../../words/sureness.ts'
import { Assumptions } from './Assumptions.tsx'
import { Draws } from './Draws.tsx'
import styles from './HowSure.module.css'
import { Overturn } from './Overturn.tsx'
import { Section } from './Section.tsx'
import { ShipmentFate } from './ShipmentFate.tsx'
import { StandsBetween } from './StandsBetween.tsx'

export interface HowSureProps {
  readonly network: Network
  readonly entity: Entity
}

/** Why draws have nothing to say of an entity; null when they have. */
function whyNot({ result, inGraph }: ChokepointAnalysis, id: string): string | null {
  if (result.kind === 'structure') return words.draws.notApplicable
  if (!inGraph.includes(id)) return words.draws.unknown
  return result.entryPoints.includes(id) ? words.draws.entryPoint : null
}

/** True where routes pass through an entity, so that something may be overturned. */
function mayFall({ result }: ChokepointAnalysis, { id, lostPairs }: Position): boolean {
  if (result.kind !== 'routes' || result.entryPoints.includes(id)) return false
  return lostPairs.length > 0 || (result.onRoute.includes(id) && !result.endUsers.includes(id))
}

/** How far the findings about an entity hold: over draws, against discoveries, and shipment by shipment. */
export function HowSure({ network, entity }: HowSureProps) {
  const analysis = useAtlas(selectAnalysis)
  const position = useAtlas(selectPosition)
  const supply = useAtlas(selectShipments)
  if (!analysis) return null
  const reason = whyNot(analysis, entity.id)
  return (
    <Section title={words.title}>
      {reason === null ? (
        <Draws network={network} entity={entity} />
      ) : (
        <p className={styles['quiet']}>{reason}</p>
      )}
      {reason === null ? <Assumptions /> : null}
      {position && mayFall(analysis, position) ? (
        <Overturn network={network} position={position} />
      ) : null}
      {position ? <StandsBetween position={position} /> : null}
      {supply ? <ShipmentFate network={network} supply={supply} id={entity.id} /> : null}
    </Section>
  )
}
