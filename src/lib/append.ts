/**
 * Adds an item at the end of a list and gives the list; the first comes in a list made for one. For thousands of lists of which
 * most hold one item: pushing would make room for 17 in each.
 */
export function append<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}
