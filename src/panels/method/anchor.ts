import type { ReactNode } from 'react'

/** The text in what a heading holds. */
export function plainTextOf(content: ReactNode): string {
  if (typeof content === 'string' || typeof content === 'number') return String(content)
  return Array.isArray(content) ? content.map(plainTextOf).join('') : ''
}

/** What a link to a heading says after `#`, as code hosts make it: `What is counted` gives `what-is-counted`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}
