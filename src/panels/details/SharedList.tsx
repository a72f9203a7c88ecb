import type { ReactNode } from 'react'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { detailsWords } from '../../words/details.ts'
import { EntitiesNumber } from '../parts/EntitiesNumber.tsx'
import { LongList } from './LongList.tsx'
import styles from './SharedList.module.css'

export interface SharedRow {
  readonly id: string
  readonly name: ReactNode
  /** those that have it */
  readonly by: readonly EntityId[]
}

interface SharedListProps {
  readonly title: string
  readonly rows: readonly SharedRow[]
  /** how many entities are selected */
  readonly all: number
}

/** One kind of thing that selected entities share, and by how many of them. */
export function SharedList({ title, rows, all }: SharedListProps) {
  return (
    <div>
      <h4 className={styles['title']}>{title}</h4>
      <LongList rows={rows} first={8} className={styles['rows']}>
        {({ id, name, by }) => (
          <li key={id}>
            <span className={styles['name']}>{name}</span>
            <span className={styles['by']}>
              {by.length < all ? (
                <EntitiesNumber text={detailsWords.sharedBy(by.length, all)} ids={by} />
              ) : (
                detailsWords.sharedBy(by.length, all)
              )}
            </span>
          </li>
        )}
      </LongList>
    </div>
  )
}
