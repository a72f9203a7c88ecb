import { Button } from 'react-aria-components'
import { showCutOff } from '../../commands/showCutOff.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { whatIfWords } from '../../words/whatIf.ts'
import inText from '../parts/InText.module.css'
import styles from './RouteNumber.module.css'

interface CutNumberProps {
  readonly network: Network
  readonly endUser: EntityId
  /** κ before anything is stopped */
  readonly kappa: number
}

/** How many entities it takes to cut an end user off; a press selects such a set. */
export function CutNumber({ network, endUser, kappa }: CutNumberProps) {
  const text = whatIfWords.number(kappa)
  const name = entityName(network, endUser)
  return (
    <Button
      className={joinClasses(inText['link'], styles['route'])}
      aria-label={`${text}. ${whatIfWords.cut.show(name)}`}
      onPress={() => void showCutOff(atlasStore, endUser)}
    >
      {text}
    </Button>
  )
}
