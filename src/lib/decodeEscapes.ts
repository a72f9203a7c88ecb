/** The text behind percent escapes; those that are broken stand as they are, where `decodeURIComponent` throws. */
export function decodeEscapes(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes.replaceAll(/%[0-7][\da-f]/gi, decodeURIComponent)
    }
  })
}
