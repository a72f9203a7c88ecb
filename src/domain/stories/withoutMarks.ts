/** A text without its footnotes and bold type, for where nothing shows either: what is spoken, a table, a choice in a list. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/\[\^[^\]\s]+\]/g, '').replaceAll(/\*\*(\S(?:.*?\S)?)\*\*/g, '$1')
}
