import type { Page } from '@playwright/test'

/** Everything this machine keeps of one kind: the work of each tab, or network files. */
export function keptRecords<Kept>(page: Page, kind: 'work' | 'files'): Promise<readonly Kept[]> {
  return page.evaluate(
    (store) =>
      new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open(`chokepoint-atlas-${store}`)
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction(store).objectStore(store).getAll()
          asking.addEventListener('error', () => reject(asking.error))
          asking.addEventListener('success', () => {
            opening.result.close()
            resolve(asking.result as Kept[])
          })
        })
      }),
    kind,
  )
}
