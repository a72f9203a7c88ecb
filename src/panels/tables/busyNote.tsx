import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { RouteAnalysis } from '../../domain/chokepoint/result.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { tableWords } from '../../words/tables.ts'
import inText from '../parts/InText.module.css'
import styles from '../parts/NameInSentence.module.css'
import { hoverEntity } from './selectRows.ts'

const { busy: words } = tableWords

interface NameProps {
  readonly network: Network
  readonly id: EntityId
}

function Name({ network, id }: NameProps) {
  return (
    <Button
      className={joinClasses(inText['link'], styles['name'])}
      onPress={() => goToEntities(atlasStore, [id])}
      onHoverStart={() => hoverEntity(id)}
      onHoverEnd={() => hoverEntity(null)}
    >
      {entityName(network, id)}
    </Button>
  )
}

/** The busiest beside the first by score, as a sentence; nothing where they are the same. */
export function busyNote(network: Network, result: RouteAnalysis): ReactNode {
  const { busiest, scores, partnersOf } = result
  const [first] = scores
  if (busiest === null || !first || first.id === busiest) return null
  const rank = scores.find(({ id }) => id === busiest)?.rank
  return (
    <>
      {words.lead}
      <Name network={network} id={busiest} />
      {words.most(partnersOf(busiest).length)}
      {rank === undefined ? words.unranked : words.rank(rank)}
      <Name network={network} id={first.id} />
      {words.first(partnersOf(first.id).length)}
    </>
  )
}
