/** What XML 1.0 cannot carry, not even escaped: most control characters, halves of characters, and two that are none. */
const ILLEGAL = new RegExp(
  String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`,
  'g',
)

/** A text without the characters that XML cannot carry. */
export function cleanText(text: string): string {
  return text.replace(ILLEGAL, '')
}

/** Whether XML carries every character of a text. */
export function isCleanText(text: string): boolean {
  return text.search(ILLEGAL) < 0
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** A text to stand between tags. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? '')
}

/** A text to stand in double quotes as the value of an attribute. */
export function xmlAttribute(text: string): string {
  return cleanText(text).replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character] ?? '')
}
