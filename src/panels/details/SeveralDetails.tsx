import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { EditBar } from './EditBar.tsx'
import { LongList } from './LongList.tsx'
import { RelationLines } from './RelationLines.tsx'
import { RoutesBetween } from './RoutesBetween.tsx'
import { Section } from './Section.tsx'
import { SharedSections } from './SharedSections.tsx'
import styles from './SeveralDetails.module.css'

interface SeveralDetailsProps {
  readonly network: Network
  /** In the order they were chosen; the last leads. */
  readonly ids: readonly EntityId[]
  readonly relations: readonly Relation[]
}

/** Several selected entities, and what they have in common. */
export function SeveralDetails({ network, ids, relations }: SeveralDetailsProps) {
  const entities = ids.toReversed().flatMap((id) => network.entityById.get(id) ?? [])
  const [first = '', second] = ids
  return (
    <>
      <h2 className={styles['title']} tabIndex={-1}>
        {detailsWords.selectedMany(ids.length)}
      </h2>
      <EditBar canEdit={false} canRelate={ids.length === 2} />
      <div className={styles['chosen']}>
        <LongList rows={entities} first={12} className={styles['entities']}>
          {(entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
            </li>
          )}
        </LongList>
      </div>
      {second !== undefined && ids.length === 2 ? (
        <RoutesBetween network={network} ids={[first, second]} />
      ) : null}
      {relations.length > 0 ? (
        <Section title={detailsWords.alsoSelected} end={relations.length}>
          <RelationLines network={network} relations={relations} first={8} />
        </Section>
      ) : null}
      <SharedSections network={network} ids={ids} />
    </>
  )
}
