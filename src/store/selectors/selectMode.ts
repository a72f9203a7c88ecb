import type { Mode } from '../../domain/view/atlasView.ts'
import type { AtlasState } from '../atlasStore.ts'

/**
 * The mode that is seen, which is the one gate to all that shows what a stop does: Explore while a lesson has predictions to
 * be made, whatever undo or a link asks for.
 */
export function selectMode({ mode, effectsHidden }: AtlasState): Mode {
  return effectsHidden ? 'explore' : mode
}

export function selectIsWhatIf(state: AtlasState): boolean {
  return selectMode(state) === 'whatIf'
}
