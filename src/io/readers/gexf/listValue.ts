/**
 * The texts of a GEXF list: `[a, b]`, `["a, b", 'c']` with backslashes before quotes, or the older `a|b` and `a;b`.
 * One pass without backtracking.
 */
export function listValue(text: string): string[] {
  const short = text.trim()
  if (!short.startsWith('[') || !short.endsWith(']')) {
    return short
      .split(/[|;,]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  }
  const parts: string[] = []
  let part = ''
  let quote = ''
  let quoted = false
  const end = () => {
    const value = quoted ? part : part.trim()
    if (quoted || value !== '') parts.push(value)
    part = ''
    quoted = false
  }
  const inside = short.slice(1, -1)
  for (let at = 0; at < inside.length; at += 1) {
    const character = inside.charAt(at)
    if (quote !== '') {
      if (character === '\\') {
        at += 1
        part += inside.charAt(at)
      } else if (character === quote) quote = ''
      else part += character
    } else if (character === ',') end()
    else if ((character === '"' || character === "'") && part.trim() === '' && !quoted) {
      quote = character
      quoted = true
      part = ''
    } else if (!quoted) part += character
  }
  end()
  return parts
}
