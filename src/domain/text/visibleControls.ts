/** Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2): they turn the order in which later letters are read. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/
const EVERY_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g

/** True when a text holds a control that could make it read as another one. */
export function hasControls(text: string): boolean {
  return CONTROL.test(text)
}

/**
 * A text with its bidirectional controls written out, such as `[U+202E]`, so that nobody is shown another name than the one that
 * stands in the file. What is saved and compared is the text itself.
 */
export function visibleControls(text: string): string {
  if (!hasControls(text)) return text
  return text.replace(
    EVERY_CONTROL,
    (control) => `[U+${control.charCodeAt(0).toString(16).toUpperCase()}]`,
  )
}
