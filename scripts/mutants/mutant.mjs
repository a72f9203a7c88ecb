/**
 * A known bug, seeded. `bug` is its name in tests/reference/mutant_kills.json; each edit puts `bad` in the place of `good`,
 * which must stand exactly once in the file.
 * @typedef {{ file: string, good: string, bad: string }} Edit
 * @typedef {{ bug: string, where: string, edits: readonly Edit[] }} Mutant
 */

/**
 * The text of a file with an edit made.
 * @param {string} text
 * @param {Edit} edit
 */
export function edited(text, { file, good, bad }) {
  const places = text.split(good).length - 1
  if (places !== 1)
    throw new Error(
      `A mutant no longer fits ${file}: found ${places} times instead of once:\n${good}`,
    )
  return text.replace(good, () => bad)
}
