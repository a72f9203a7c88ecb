import { ArrowLeft } from 'lucide-react'
import { goBack } from '../../commands/follow.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import { relationSentence } from '../../domain/network/relationSentence.ts'
import type { Selection } from '../../domain/selection/selection.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { selectWayBack } from '../../store/selectors/selectWayBack.ts'
import { Button } from '../../ui/Button.tsx'
import { detailsWords } from '../../words/details.ts'
import styles from './BackLink.module.css'

function nameOf(network: Network, { entities, relations }: Selection): string {
  const [entity = '', secondEntity] = entities
  const [relation = '', secondRelation] = relations
  if (secondEntity) return detailsWords.entities(entities.length)
  if (entity) return entityName(network, entity)
  if (secondRelation) return detailsWords.relations(relations.length)
  const only = network.relationById.get(relation)
  return only ? relationSentence(network, only) : relation
}

/** The way back to what was being read before something in it was followed. */
export function BackLink() {
  const network = useAtlas(selectNetwork)
  const way = useAtlas(selectWayBack)
  if (!network || !way) return null
  return (
    <p className={styles['back']}>
      <Button look="quiet" onPress={() => goBack(atlasStore)}>
        <ArrowLeft aria-hidden size={14} />
        <span className={styles['name']}>{detailsWords.backTo(nameOf(network, way.from))}</span>
      </Button>
    </p>
  )
}
