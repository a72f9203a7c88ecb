import { useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'

interface PagedRowsProps<Row> {
  readonly rows: readonly Row[]
  /** How many show before anybody asks for more. */
  readonly first: number
  /** How many more show each time; as many as at first unless it says otherwise. */
  readonly page?: number
  /** What the button says, of how many come next and how many are left in all. */
  readonly moreLabel: (next: number, left: number) => string
  /** The list that holds the rows that show. */
  readonly children: (shown: readonly Row[]) => ReactNode
}

/** The beginning of many rows, and more of them whenever they are asked for. */
export function PagedRows<Row>({
  rows,
  first,
  page = first,
  moreLabel,
  children,
}: PagedRowsProps<Row>) {
  const [length, setLength] = useState(first)
  const left = rows.length - length
  return (
    <>
      {children(rows.slice(0, length))}
      {left > 0 ? (
        <p>
          <Button look="quiet" onPress={() => setLength(length + page)}>
            {moreLabel(Math.min(page, left), left)}
          </Button>
        </p>
      ) : null}
    </>
  )
}
