import { LONGEST_NAME, MOST_NAMES, type AskedName } from './screening.ts'

/** The names in a pasted text, and how many of its lines are not among them and why. */
export interface AskedNames {
  readonly names: readonly AskedName[]
  /** the same name on an earlier line */
  readonly repeated: number
  /** longer than `LONGEST_NAME` */
  readonly tooLong: number
  /** beyond `MOST_NAMES` */
  readonly tooMany: number
}

/** Takes a pasted text apart: one name a line, blank lines passed over, each name once. */
export function askedNames(text: string): AskedNames {
  const names = new Map<string, AskedName>()
  let [repeated, tooLong, tooMany] = [0, 0, 0]
  for (const [place, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const name = line.trim()
    if (name === '') continue
    if (names.has(name)) repeated += 1
    else if (name.length > LONGEST_NAME) tooLong += 1
    else if (names.size >= MOST_NAMES) tooMany += 1
    else names.set(name, { name, line: place + 1 })
  }
  return { names: [...names.values()], repeated, tooLong, tooMany }
}
