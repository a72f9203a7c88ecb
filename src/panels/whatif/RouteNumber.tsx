import { Button } from 'react-aria-components'
import { followRoute } from '../../commands/follow.ts'
import { hoverRoute } from '../../commands/routeRelations.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { whatIfWords } from '../../words/whatIf.ts'
import inText from '../parts/InText.module.css'
import styles from './RouteNumber.module.css'

interface RouteNumberProps {
  readonly network: Network
  readonly route: readonly EntityId[]
  /** What is shown of it: its length, or its names. */
  readonly text: string
}

/** A route by its length or names: pointing at it lights it up in the picture, pressing it selects what documents it. */
export function RouteNumber({ network, route, text }: RouteNumberProps) {
  const names = route.map((id) => entityName(network, id))
  return (
    <Button
      className={joinClasses(inText['link'], styles['route'])}
      aria-label={`${text}. ${whatIfWords.lightUp(names)}`}
      onPress={() => followRoute(atlasStore, route)}
      onHoverStart={() => hoverRoute(atlasStore, route)}
      onHoverEnd={() => hoverRoute(atlasStore, null)}
    >
      {text}
    </Button>
  )
}
