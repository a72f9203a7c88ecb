import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
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

/** A list that shows its beginning, and a hundred more whenever it is asked to. */
export function LongList<Row>({ rows, first, className, children }: LongListProps<Row>) {
  const [length, setLength] = useState(first)
  return (
    <>
      <ul className={className}>{rows.slice(0, length).map(children)}</ul>
      {rows.length > length ? (
        <p>
          <Button look="quiet" onPress={() => setLength(length + MORE)}>
            {detailsWords.andMore(rows.length - length)}
          </Button>
        </p>
      ) : null}
    </>
  )
}
