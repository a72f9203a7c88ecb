/** The ids of the sources a text of a story cites, as Markdown footnotes `[^S202]`, in order, each once. */
export function citedSources(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\[\^([^\]\s]+)\]/g), ([, id]) => id!))]
}
