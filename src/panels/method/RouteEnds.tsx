import { leaveCoverFirmsOut } from '../../commands/changeAnalysis.ts'
import { coverFirms } from '../../domain/chokepoint/coverFirms.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectRouteSets } from '../../store/selectors/selectRouteSets.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { methodWords } from '../../words/method.ts'
import { RouteEndSet } from './RouteEndSet.tsx'
import styles from './RouteEnds.module.css'

const { ends: words } = methodWords

/** Where routes begin and end: both sets, and the quick look without front and shell companies. */
export function RouteEnds({ network }: { readonly network: Network }) {
  const sets = useAtlas(selectRouteSets)
  if (!sets) return null
  const { byDefault, inUse } = sets
  const cover = coverFirms(network, byDefault.entryPoints).length
  const coverInUse = coverFirms(network, inUse.entryPoints).length
  return (
    <div className={styles['ends']}>
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
