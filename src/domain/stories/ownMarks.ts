/**
 * Marks that stand where a source would and name none: `[^computed]`, the atlas works this out from the network;
 * `[^exercise]`, this says what to do or what is meant by a word, and claims nothing of the world.
 */
export const OWN_MARKS = ['computed', 'exercise'] as const

export type OwnMark = (typeof OWN_MARKS)[number]

/** Whether a footnote by this id names no source. A source of the network with that id goes before. */
export function isOwnMark(id: string): id is OwnMark {
  return OWN_MARKS.some((mark) => mark === id)
}
