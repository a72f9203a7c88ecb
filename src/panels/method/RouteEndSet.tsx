import { useMemo, useState } from 'react'
import { resetRouteSet } from '../../commands/changeAnalysis.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import type { RouteSetsInUse } from '../../store/selectors/selectRouteSets.ts'
import { selectSearchIndex } from '../../store/selectors/selectSearchIndex.ts'
import { Button } from '../../ui/Button.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { methodWords } from '../../words/method.ts'
import { RouteEndList } from './RouteEndList.tsx'
import { routeEndRows } from './routeEndRows.ts'
import styles from './RouteEnds.module.css'

const { ends: words } = methodWords

interface RouteEndSetProps {
  readonly set: 'entryPoints' | 'endUsers'
  readonly network: Network
  readonly sets: RouteSetsInUse
}

/** One of the two ends of routes: the rule, who is in it, and the means to put others in or take them out. */
export function RouteEndSet({ set, network, sets }: RouteEndSetProps) {
  const index = useAtlas(selectSearchIndex)
  const isGiven = useAtlas((state) => state.analysisSettings[set] !== undefined)
  const [text, setText] = useState('')
  const isEntry = set === 'entryPoints'
  const place = isEntry ? 'entry' : 'end_user'
  const { rows, more } = useMemo(
    () => (index ? routeEndRows(network, index, sets, place, text) : { rows: [], more: 0 }),
    [network, index, sets, place, text],
  )
  const title = words[set]
  return (
    <section className={styles['set']} aria-label={title}>
      <header className={styles['head']}>
        <h3>{title}</h3>
        <span className={styles['count']}>
          {words.count(sets.inUse[set].length, sets.byDefault[set].length)}
        </span>
        {isGiven ? (
          <Button look="quiet" onPress={() => resetRouteSet(atlasStore, set)}>
            {words.reset}
          </Button>
        ) : null}
      </header>
      <p className={styles['rule']}>{isEntry ? words.entryRule : words.endRule}</p>
      <SearchField
        label={`${title}: ${words.find}`}
        placeholder={words.find}
        clearLabel={words.clearFind}
        value={text}
        onChange={setText}
      />
      {rows.length === 0 && text !== '' ? (
        <p className={styles['rule']}>{words.noHit(text)}</p>
      ) : (
        <RouteEndList label={title} network={network} place={place} rows={rows} />
      )}
      {more > 0 ? <p className={styles['rule']}>{words.more(more)}</p> : null}
    </section>
  )
}
