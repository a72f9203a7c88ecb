import type { ExhibitOptions } from '../../commands/exhibit/exhibitOptions.ts'
import { savePictureWords as words } from '../../words/savePicture.ts'
import styles from './ExhibitDialog.module.css'
import type { ExhibitState } from './useExhibit.ts'

/** How large what would be saved is, or why there is nothing. */
function sayState(state: ExhibitState): string {
  if (state.kind === 'making') return words.making
  if (state.kind === 'failed') return words.failed
  if (state.kind === 'no picture') return words.noPicture
  if (state.kind === 'refused')
    return (state.trouble === 'blank' ? words.blank : words.tooLarge)(state.width, state.height)
  const { blob, pixels, width, height } = state.rendered
  const size = words.bytes(blob.size)
  return pixels
    ? words.pixels(pixels.width, pixels.height, size)
    : words.vector(width, height, size)
}

interface PreviewProps {
  readonly state: ExhibitState
  /** How the paper it goes to is turned; null where it goes to none. */
  readonly paper: ExhibitOptions['orientation'] | null
}

/** The picture as it will be saved, with its size. */
export function Preview({ state, paper }: PreviewProps) {
  const isTrouble =
    state.kind === 'failed' || state.kind === 'refused' || state.kind === 'no picture'
  return (
    <section
      aria-label={words.preview}
      aria-busy={state.kind === 'making'}
      className={styles['preview']}
    >
      <div className={styles['sheet']} data-paper={paper ?? undefined}>
        {state.kind === 'there' ? (
          <img
            className={styles['image']}
            src={state.address}
            alt={state.rendered.exhibit.altText}
            width={state.rendered.width}
            height={state.rendered.height}
          />
        ) : null}
      </div>
      <p
        role={isTrouble ? 'alert' : 'status'}
        className={isTrouble ? styles['trouble'] : styles['hint']}
      >
        {sayState(state)}
      </p>
    </section>
  )
}
