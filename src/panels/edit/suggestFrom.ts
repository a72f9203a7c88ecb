import { findOption } from './findOption.ts'

const SUGGESTED = 12

/** What of these texts answers to what is typed; nothing where it says one of them already. */
export function suggestFrom(texts: readonly string[], typed: string): string[] {
  const options = texts.map((text) => ({ id: text, label: text }))
  return texts.includes(typed) ? [] : findOption(options, typed, SUGGESTED).map(({ id }) => id)
}
