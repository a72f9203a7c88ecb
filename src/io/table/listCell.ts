/** Several texts in one cell: `Glow; Lantern \; Co`. A semicolon inside a text is written `\;`. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(';', '\\;')).join('; ')
}

/** The texts of a cell that may hold several, without blanks around them and without empty ones. */
export function splitList(cell: string): string[] {
  return cell
    .split(/(?<!\\);|\n/)
    .map((text) => text.replaceAll('\\;', ';').trim())
    .filter((text) => text !== '')
}
