import type { readTemplate as fromSite } from '../../../commands/readTemplate.ts'

let pristine: Node | undefined

/** Remembers the page before the app changes it, so that it can save pages itself. */
export function keepPristine(): void {
  pristine = document.documentElement.cloneNode(true)
}

/** The page itself as it was loaded; whoever fills it replaces its network. */
export const readTemplate: typeof fromSite = async () => {
  if (!(pristine instanceof HTMLElement)) throw new Error('Nothing was kept of the page.')
  return `<!doctype html>\n${pristine.outerHTML}`
}
