import { LIMITS } from '../../domain/network/limits.ts'

/** A text as long as a network file may hold it, cut between characters; the same text where it fits. */
export function cutText(text: string): string {
  if (text.length <= LIMITS.textLength) return text
  const cut = text.slice(0, LIMITS.textLength)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
