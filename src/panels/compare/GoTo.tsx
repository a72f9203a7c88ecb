import { goToEntities } from '../../commands/goToEntity.ts'
import { goToRelation } from '../../commands/goToRelation.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { Button } from '../../ui/Button.tsx'
import { compareWords as words } from '../../words/compare.ts'

interface GoToProps {
  readonly of: 'entity' | 'relation'
  readonly id: string
  readonly name: string
}

/** Leads to a row in the open network; nothing where it has none. */
export function GoTo({ of, id, name }: GoToProps) {
  const network = useAtlas(selectNetwork)
  const isHere = of === 'entity' ? network?.entityById.has(id) : network?.relationById.has(id)
  if (isHere !== true) return null
  const go = () => {
    atlasStore.getState().setDialog(null)
    if (of === 'entity') goToEntities(atlasStore, [id])
    else goToRelation(atlasStore, id)
  }
  return (
    <Button look="quiet" aria-label={words.goTo(name)} onPress={go}>
      {words.goToIt}
    </Button>
  )
}
