import type { Kept } from './mergeKept.ts'

type Views = Kept['savedViews']

const byName = (views: Views) => new Map(views.map((view) => [view.name, view]))

/** What is there, with everything that differs between before and after as it is after. */
function change<Value>(
  there: ReadonlyMap<string, Value>,
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Map<string, Value> {
  const changed = new Map(there)
  for (const key of before.keys()) if (!after.has(key)) changed.delete(key)
  for (const [key, value] of after) if (value !== before.get(key)) changed.set(key, value)
  return changed
}

/**
 * Takes into what is kept what one tab made of what it had before: nothing else changes, so that two tabs on the same
 * network keep each other's views and notes. Of one view or note the later word counts.
 */
export function changeKept(there: Kept, before: Kept, after: Kept): Kept {
  const views = change(
    byName(there.savedViews),
    byName(before.savedViews),
    byName(after.savedViews),
  )
  const notes = change(
    new Map(Object.entries(there.notes)),
    new Map(Object.entries(before.notes)),
    new Map(Object.entries(after.notes)),
  )
  return {
    savedViews: [...views.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
    notes: Object.fromEntries(notes),
  }
}
