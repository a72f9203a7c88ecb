import type { Brevity } from '../domain/dossier/brevity.ts'
import type { Dossier } from '../domain/dossier/dossier.ts'
import { makeDossier } from '../domain/dossier/makeDossier.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasState } from '../store/atlasStore.ts'
import { selectAnalysis } from '../store/selectors/selectAnalysis.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { detailsWords } from '../words/details.ts'
import { dossierWords } from '../words/dossier.ts'
import { lessonStateWords } from '../words/lessonState.ts'
import { factsNow, maskOf } from './exhibit/openExhibit.ts'

/** Why nothing computed is told. */
function insteadOf({ analysis, effectsHidden }: AtlasState): string {
  if (effectsHidden) return lessonStateWords.effectsHidden
  return analysis.status === 'failed'
    ? detailsWords.computingFailed(analysis.message)
    : dossierWords.wait
}

/** The dossier of an entity as things stand now, all of it or as brief as asked; null where the open network does not hold it. */
export function openDossier(
  state: AtlasState,
  id: EntityId,
  brevity: Brevity | null,
): Dossier | null {
  const { open } = state
  if (!open) return null
  const masked = selectMasks(state) ? maskOf(open.network) : null
  return makeDossier({
    network: masked?.network ?? open.network,
    id,
    analysis: selectAnalysis(state),
    instead: insteadOf(state),
    told: factsNow(state, open, masked),
    brevity,
  })
}
