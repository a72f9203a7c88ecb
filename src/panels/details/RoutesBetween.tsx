import { routesBetween } from '../../commands/routeCommands.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RoutesBetween as Found } from '../../domain/removal/removal.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { outcomeOf } from '../../store/run.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { routesWords } from '../../words/routes.ts'
import { LongList } from './LongList.tsx'
import { RouteLine } from './RouteLine.tsx'
import styles from './RouteList.module.css'
import { Section } from './Section.tsx'

interface RoutesBetweenProps {
  readonly network: Network
  readonly ids: readonly [EntityId, EntityId]
}

const selectAsked = (state: AtlasState) => state.routesAsked
const selectRun = (state: AtlasState) => state.routesBetween

function OneWay({ network, found }: { network: Network; found: Found }) {
  const nameOf = (id: EntityId) => entityName(network, id)
  const { from, to, routes, cap, isCapped } = found
  return (
    <div>
      <h4>{routesWords.direction(nameOf(from), nameOf(to))}</h4>
      <p className={styles['quiet']}>
        {isCapped
          ? routesWords.capped(cap)
          : routes.length === 0
            ? routesWords.none
            : routesWords.count(routes.length)}
      </p>
      <LongList key={`${from} ${to}`} rows={routes} first={6} className={styles['routes']}>
        {(route) => (
          <li key={route.join(' ')}>
            <RouteLine network={network} route={route} />
          </li>
        )}
      </LongList>
    </div>
  )
}

function Outcome({ network, ids: [one, other] }: RoutesBetweenProps) {
  const asked = useAtlas(selectAsked)
  const run = useAtlas(selectRun)
  const isAsked = asked?.kind === 'between' && asked.ids.includes(one) && asked.ids.includes(other)
  if (!isAsked)
    return (
      <Button onPress={() => void routesBetween.run(atlasStore)}>
        {routesWords.find} <Kbd keys={routesBetween.keys?.[0] ?? ''} />
      </Button>
    )
  const found = outcomeOf(run)
  if (run.status === 'failed')
    return <p className={styles['quiet']}>{routesWords.failed(run.message)}</p>
  if (!found || found[0].from !== asked.ids[0])
    return <p className={styles['quiet']}>{routesWords.working}</p>
  return found.map((way) => <OneWay key={way.from} network={network} found={way} />)
}

/** Every route between two selected entities, both ways, once it is asked for. */
export function RoutesBetween(props: RoutesBetweenProps) {
  return (
    <Section title={routesWords.between}>
      <Outcome {...props} />
    </Section>
  )
}
