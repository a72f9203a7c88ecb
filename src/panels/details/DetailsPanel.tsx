import { useEffect, useEffectEvent, useRef } from 'react'
import type { Selection } from '../../domain/selection/selection.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { detailsWords } from '../../words/details.ts'
import { BackLink } from './BackLink.tsx'
import styles from './DetailsPanel.module.css'
import { EntityDetails } from './EntityDetails.tsx'
import { RelationDetails } from './RelationDetails.tsx'
import { SeveralDetails } from './SeveralDetails.tsx'
import { SeveralRelations } from './SeveralRelations.tsx'

const selectSelection = (state: AtlasState) => state.selection

function Selected() {
  const network = useAtlas(selectNetwork)
  const { entities, relations } = useAtlas(selectSelection)
  if (!network) return null
  const chosen = relations.flatMap((id) => network.relationById.get(id) ?? [])
  const [first = ''] = entities
  const entity = network.entityById.get(first)
  if (entities.length > 1)
    return (
      <SeveralDetails
        key={entities.join(' ')}
        network={network}
        ids={entities}
        relations={chosen}
      />
    )
  if (entity) return <EntityDetails network={network} entity={entity} />
  const [relation] = chosen
  if (chosen.length > 1)
    return <SeveralRelations key={relations.join(' ')} network={network} relations={chosen} />
  if (relation) return <RelationDetails network={network} relation={relation} />
  return <EmptyState title={detailsWords.nothing}>{detailsWords.nothingHint}</EmptyState>
}

/** What is documented about whatever is selected. */
export function DetailsPanel() {
  const selection = useAtlas(selectSelection)
  const panel = useRef<HTMLDivElement>(null)
  const wasReading = useRef(false)

  // Another thing is read from its beginning. A link that was pressed is gone with what it stood in, and its focus too.
  const begin = useEffectEvent(({ entities, relations }: Selection) => {
    const element = panel.current
    if (!element) return
    element.scrollTop = 0
    const isSomething = entities.length + relations.length > 0
    if (isSomething && wasReading.current && document.activeElement === document.body)
      element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  })
  useEffect(() => begin(selection), [selection])

  return (
    <div
      ref={panel}
      className={styles['panel']}
      onFocus={() => {
        wasReading.current = true
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) wasReading.current = panel.current?.contains(relatedTarget) === true
      }}
    >
      <BackLink />
      <Selected />
    </div>
  )
}
