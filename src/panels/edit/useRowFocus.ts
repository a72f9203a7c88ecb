import { useEffect, useRef } from 'react'

/** Where the focus goes when rows come and go: into the one that was added, or to the way to add another. */
export function useRowFocus(rows: readonly { readonly row: number }[]) {
  const list = useRef<HTMLDivElement>(null)
  const last = useRef(rows)
  useEffect(() => {
    const before = last.current
    last.current = rows
    if (before.length === rows.length) return
    const isAdded = rows.length === before.length + 1
    const target = isAdded ? `[data-row="${rows.at(-1)?.row}"] input` : '[data-add] button'
    list.current?.querySelector<HTMLElement>(target)?.focus()
  }, [rows])
  return list
}
