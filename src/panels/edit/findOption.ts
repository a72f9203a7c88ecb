import { foldText } from '../../lib/foldText.ts'
import type { Option } from '../../ui/ComboBox.tsx'

interface Findable extends Option {
  /** Other texts it answers to. */
  readonly also?: readonly string[]
}

/** How well an option answers to a folded text: 0 begins with it, 1 holds it, 2 by another text of it; null not at all. */
function closeness({ label, detail = '', also = [] }: Findable, folded: string): number | null {
  const name = foldText(label)
  if (name.startsWith(folded)) return 0
  if (name.includes(folded)) return 1
  return [detail, ...also].some((text) => foldText(text).startsWith(folded)) ? 2 : null
}

/** Options that answer to a text, the best first, in their own order among equals; all of them for an empty one. */
export function findOption(options: readonly Findable[], text: string, limit = Infinity): Option[] {
  const folded = foldText(text)
  if (folded === '') return options.slice(0, limit)
  return options
    .flatMap((option) => {
      const how = closeness(option, folded)
      return how === null ? [] : [{ option, how }]
    })
    .toSorted((a, b) => a.how - b.how)
    .slice(0, limit)
    .map(({ option }) => option)
}
