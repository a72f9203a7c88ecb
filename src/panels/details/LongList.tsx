import type { ReactNode } from 'react'
import { PagedRows } from '../../ui/PagedRows.tsx'
import { detailsWords } from '../../words/details.ts'

interface LongListProps<Row> {
  readonly rows: readonly Row[]
  /** How many show before anybody asks for more. */
  readonly first: number
  readonly className: string | undefined
  /** One item of the list, with its key. */
  readonly children: (row: Row) => ReactNode
}

const MORE = 100
const moreLabel = (_next: number, left: number) => detailsWords.andMore(left)

/** A list that shows its beginning, and a hundred more whenever it is asked to. */
export function LongList<Row>({ rows, first, className, children }: LongListProps<Row>) {
  return (
    <PagedRows rows={rows} first={first} page={MORE} moreLabel={moreLabel}>
      {(shown) => <ul className={className}>{shown.map(children)}</ul>}
    </PagedRows>
  )
}
