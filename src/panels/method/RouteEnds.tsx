import { countOwnFronts, leaveCoverFirmsOut } from '../../commands/changeAnalysis.ts'
import { coverFirms } from '../../domain/chokepoint/coverFirms.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectCouldCountWith } from '../../store/selectors/selectCouldCountWith.ts'
import { selectRouteSets } from '../../store/selectors/selectRouteSets.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { methodWords } from '../../words/method.ts'
import { RouteEndSet } from './RouteEndSet.tsx'
import styles from './RouteEnds.module.css'

const { ends: words } = methodWords

const selectTogether = (state: AtlasState) => state.analysisSettings.ownFronts === 'together'

/** Counts own fronts and branches with their principal; not there where nobody is anybody's own. */
function TogetherSwitch() {
  const count = useAtlas(selectCouldCountWith)?.size ?? 0
  const isOn = useAtlas(selectTogether)
  if (count === 0 && !isOn) return null
  return (
    <div className={styles['cover']}>
      <Checkbox isSelected={isOn} onChange={(together) => countOwnFronts(atlasStore, together)}>
        {words.together}
      </Checkbox>
      <p className={styles['coverNote']}>{words.togetherNote(count, isOn)}</p>
    </div>
  )
}

/** Where routes begin and end: both sets, the switch for own fronts, and the quick look without front and shell companies. */
export function RouteEnds({ network }: { readonly network: Network }) {
  const sets = useAtlas(selectRouteSets)
  if (!sets) return null
  const { byDefault, inUse } = sets
  const cover = coverFirms(network, byDefault.entryPoints).length
  const coverInUse = coverFirms(network, inUse.entryPoints).length
  return (
    <div className={styles['ends']}>
      <TogetherSwitch />
      {cover + coverInUse === 0 ? null : (
        <div className={styles['cover']}>
          <Checkbox
            isSelected={coverInUse === 0}
            onChange={(areOut) => leaveCoverFirmsOut(atlasStore, areOut)}
          >
            {words.cover}
          </Checkbox>
          <p className={styles['coverNote']}>
            {words.coverNote(cover, byDefault.entryPoints.length)}
          </p>
        </div>
      )}
      <RouteEndSet set="entryPoints" network={network} sets={sets} />
      <RouteEndSet set="endUsers" network={network} sets={sets} />
      <p className={styles['fileWins']}>{words.fileWins}</p>
    </div>
  )
}
