import { foldText } from '../../lib/foldText.ts'

const LONGEST = 60

/** Readable words as an id: lower case, words joined by hyphens, scripts kept; `fallback` where nothing is left. */
function slug(text: string, fallback: string): string {
  const letters = Array.from(foldText(text).replaceAll(' ', '-')).slice(0, LONGEST).join('')
  return letters.replace(/^-+|-+$/g, '') || fallback
}

/** A readable id that nothing has yet, and that no object has a property of: `hana-trading`, `hana-trading-2`. */
export function newId(text: string, fallback: string, isTaken: (id: string) => boolean): string {
  const wanted = slug(text, fallback)
  const isFree = (id: string) => !isTaken(id) && !(id in Object.prototype)
  if (isFree(wanted)) return wanted
  for (let number = 2; ; number += 1)
    if (isFree(`${wanted}-${number}`)) return `${wanted}-${number}`
}
