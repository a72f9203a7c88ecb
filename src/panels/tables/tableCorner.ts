import { createContext } from 'react'

/** Where a table puts what can be done with it: the end of the line of tabs. Null until that is there. */
export const TableCorner = createContext<HTMLElement | null>(null)
