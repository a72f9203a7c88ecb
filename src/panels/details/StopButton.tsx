import { goesOn, startEntities, stopEntities } from '../../commands/stopEntities.ts'
import { toggleStop } from '../../commands/stopCommands.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import { EditBar } from './EditBar.tsx'
import styles from './StopButton.module.css'

/** Stops the entity that is read, or starts it again; and what changes it in the network. */
export function StopButton({ id }: { readonly id: EntityId }) {
  const mayStop = useAtlas((state) => goesOn(state, [id]))
  return (
    <p className={styles['stop']}>
      <Button
        onPress={() => (mayStop ? stopEntities(atlasStore, [id]) : startEntities(atlasStore, [id]))}
      >
        {mayStop ? whatIfWords.stopIt : whatIfWords.startIt}
        <Kbd keys={toggleStop.keys?.[0] ?? ''} />
      </Button>
      <EditBar canRelate />
    </p>
  )
}
