import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import { followRoute } from '../../commands/follow.ts'
import { hoverRoute } from '../../commands/routeRelations.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectStopMarks } from '../../store/selectors/selectStopMarks.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { routesWords } from '../../words/routes.ts'
import styles from './RouteLine.module.css'

interface RouteLineProps {
  readonly network: Network
  readonly route: readonly EntityId[]
}

/** A route by its names: pointing at it lights it up in the picture, pressing it selects what documents it. */
export function RouteLine({ network, route }: RouteLineProps) {
  const { stopped } = useAtlas(selectStopMarks)
  const nameOf = (id: EntityId) => entityName(network, id)
  const broken = route.filter((id) => stopped.has(id)).map(nameOf)
  return (
    <Button
      className={joinClasses(styles['route'], broken.length > 0 && styles['broken'])}
      aria-label={[
        routesWords.lightUp(route.length - 1, route.map(nameOf)),
        ...(broken.length > 0 ? [routesWords.brokenBy(broken)] : []),
      ].join(', ')}
      onPress={() => followRoute(atlasStore, route)}
      onHoverStart={() => hoverRoute(atlasStore, route)}
      onHoverEnd={() => hoverRoute(atlasStore, null)}
    >
      <span className={styles['steps']}>{routesWords.steps(route.length - 1)}</span>
      <span className={styles['names']}>
        {route.map((id, place) => (
          <Fragment key={id}>
            {place > 0 ? <span className={styles['arrow']}>{routesWords.arrow}</span> : null}
            <span className={stopped.has(id) ? styles['stopped'] : undefined}>{nameOf(id)}</span>
          </Fragment>
        ))}
      </span>
      {broken.length > 0 ? (
        <span className={styles['steps']}>{routesWords.brokenBy(broken)}</span>
      ) : null}
    </Button>
  )
}
