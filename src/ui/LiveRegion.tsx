import { VisuallyHidden } from './VisuallyHidden.tsx'

/**
 * Speaks `sentence` politely whenever it changes, over an open dialog too (the kit leaves what is marked so to
 * screen readers). Render it once and keep it there.
 */
export function LiveRegion({ sentence }: { readonly sentence: string }) {
  return (
    <VisuallyHidden>
      <output aria-live="polite" aria-atomic="true" data-live-announcer="true">
        {sentence}
      </output>
    </VisuallyHidden>
  )
}
