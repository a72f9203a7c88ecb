import { stopEntities } from '../../commands/stopEntities.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectTopChokepoints } from '../../store/selectors/selectTopChokepoints.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { whatIfWords } from '../../words/whatIf.ts'

const SUGGESTED = 2

/** How to begin, and the two highest scores to begin with. */
export function NothingStopped({ network }: { readonly network: Network }) {
  const top = useAtlas(selectTopChokepoints)
  const suggested = top.slice(0, SUGGESTED).flatMap((id) => network.entityById.get(id) ?? [])
  return (
    <EmptyState
      title={whatIfWords.empty.title}
      actions={suggested.map(({ id, name }) => (
        <Button key={id} onPress={() => stopEntities(atlasStore, [id])}>
          {whatIfWords.empty.try(name)}
        </Button>
      ))}
    >
      {whatIfWords.empty.hint}
    </EmptyState>
  )
}
