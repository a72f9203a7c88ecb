/** Stands between the entries of a list; encoded where it stands inside one. */
const BETWEEN = '~'

function escapeEntry(text: string): string {
  return encodeURIComponent(text).replaceAll(BETWEEN, '%7E')
}

/** A list as text for the fragment of an address. */
export function writeList(entries: readonly string[]): string {
  return entries.map(escapeEntry).join(BETWEEN)
}

/** Reads what `writeList` wrote. Throws URIError on a broken escape. */
export function readList(text: string): string[] {
  return text === '' ? [] : text.split(BETWEEN).map(decodeURIComponent)
}

/** A number with at most `digits` decimals, as short as it goes. */
export function writeNumber(value: number, digits: number): string {
  const text = String(Number(value.toFixed(digits)))
  return text === '-0' ? '0' : text
}

/** Reads a plain decimal number; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined
}
