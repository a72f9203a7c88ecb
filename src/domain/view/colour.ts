/** A colour as red, green, blue in 0–255, or null where the text is neither hex nor rgb(). */
export function channels(colour: string): readonly [number, number, number] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour)
  if (hex)
    return [parseInt(hex[1] ?? '0', 16), parseInt(hex[2] ?? '0', 16), parseInt(hex[3] ?? '0', 16)]
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(colour)
  return rgb ? [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])] : null
}

/** Relative luminance in [0,1], as WCAG 2 defines it; an unknown colour counts as middling. */
export function luminance(colour: string): number {
  const parts = channels(colour)
  if (!parts) return 0.5
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The one of two colours that stands out more against a ground. */
export function moreLegible(ground: string, first: string, second: string): string {
  const base = luminance(ground) + 0.05
  const contrast = (colour: string) => {
    const other = luminance(colour) + 0.05
    return other > base ? other / base : base / other
  }
  return contrast(first) >= contrast(second) ? first : second
}

/** A colour mixed toward another, `share` of the second in [0,1]; an unreadable colour stays as it is. */
export function mix(first: string, second: string, share: number): string {
  const a = channels(first)
  const b = channels(second)
  if (!a || !b) return first
  const part = (index: 0 | 1 | 2) => Math.round(a[index] * (1 - share) + b[index] * share)
  return `rgb(${part(0)}, ${part(1)}, ${part(2)})`
}
