import type { Box } from './box.ts'

const CELL = 64
const COLUMNS = 4096

/** Things filed by the cells their box covers, so that only near ones are compared. */
export interface BoxGrid<Item> {
  add: (box: Box, item: Item) => void
  /** True when a thing filed near the box passes the test. */
  some: (box: Box, test: (item: Item) => boolean) => boolean
}

/** Acts on the key of each cell a box covers, until one says true. */
function visit(box: Box, act: (key: number) => boolean): boolean {
  const lastColumn = Math.floor(box.right / CELL)
  const lastRow = Math.floor(box.bottom / CELL)
  for (let column = Math.floor(box.left / CELL); column <= lastColumn; column += 1)
    for (let row = Math.floor(box.top / CELL); row <= lastRow; row += 1)
      if (act(column * COLUMNS + row)) return true
  return false
}

export function createBoxGrid<Item>(): BoxGrid<Item> {
  const cells = new Map<number, Item[]>()
  return {
    add(box, item) {
      visit(box, (key) => {
        const cell = cells.get(key)
        if (cell) cell.push(item)
        else cells.set(key, [item])
        return false
      })
    },
    some: (box, test) => visit(box, (key) => cells.get(key)?.some(test) ?? false),
  }
}
