/** Gives ids that nobody else got from it: the wanted one, or with -2, -3 … behind it. */
export function uniqueIds(): (wanted: string) => string {
  const given = new Set<string>()
  const last = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    let which = last.get(wanted) ?? 1
    // What was given last is remembered, so that many of one kind do not search through all before them.
    while (given.has(id)) {
      which += 1
      id = `${wanted}-${which}`
    }
    last.set(wanted, which)
    given.add(id)
    return id
  }
}
