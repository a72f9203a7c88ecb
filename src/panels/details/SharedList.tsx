import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { detailsWords } from '../../words/details.ts'
import styles from './SharedList.module.css'

interface SharedListProps {
  readonly title: string
  readonly rows: readonly { readonly id: string; readonly name: ReactNode; readonly by: number }[]
  /** how many entities are selected */
  readonly all: number
}

const FIRST = 8

/** One kind of thing that selected entities share, and by how many of them. */
export function SharedList({ title, rows, all }: SharedListProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, FIRST)
  return (
    <section>
      <h4 className={styles['title']}>{title}</h4>
      <ul className={styles['rows']}>
        {shown.map(({ id, name, by }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={styles['by']}>{detailsWords.sharedBy(by, all)}</span>
          </li>
        ))}
      </ul>
      {rows.length > FIRST && !isWhole ? (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {detailsWords.andMore(rows.length - FIRST)}
        </Button>
      ) : null}
    </section>
  )
}
