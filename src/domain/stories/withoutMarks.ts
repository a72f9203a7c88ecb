/** A text without its footnotes, for where nothing can be followed: what is spoken, a table, a choice in a list. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/\[\^[^\]\s]+\]/g, '')
}
