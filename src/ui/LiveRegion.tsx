import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Speaks `sentence` politely whenever it changes. Render it once and keep it there. */
export function LiveRegion({ sentence }: { readonly sentence: string }) {
  return (
    <VisuallyHidden>
      <output aria-live="polite" aria-atomic="true">
        {sentence}
      </output>
    </VisuallyHidden>
  )
}
