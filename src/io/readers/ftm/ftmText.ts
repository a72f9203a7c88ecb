/** Labels of lines by which a text property says what FollowTheMoney has no property for. */
export const LABELS = {
  status: 'Status',
  legality: 'Legality',
  confidence: 'Confidence',
  wording: 'Wording',
  item: 'Item',
} as const

/** A line such as `Legality: alleged`, which people and this app read alike. */
export function withLabel(label: string, text: string): string {
  return `${label}: ${text}`
}

/** The text behind a label; null where a line bears another one or none. */
export function withoutLabel(label: string, line: string): string | null {
  return line.startsWith(`${label}: `) ? line.slice(label.length + 2) : null
}
