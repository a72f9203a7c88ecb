import { useMemo, useState } from 'react'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { bestStopsWords as words } from '../../words/bestStops.ts'
import { EntityCell } from '../parts/EntityCell.tsx'
import styles from './StopCostList.module.css'

/** Rows shown at once; the rest is found by name. */
const SHOWN = 8
const MOST_COST = 99

const selectCosts = (state: AtlasState) => state.stopCosts

/** Who could be chosen, by score: those on a route that are neither of its ends; all where there are no routes. */
function candidatesOf(network: Network, analysis: ChokepointAnalysis | null): readonly Entity[] {
  if (!analysis) return []
  const { result } = analysis
  const ids = result.kind === 'routes' ? result.scores : result.betweenness
  return ids.flatMap(({ id }) => network.entityById.get(id) ?? [])
}

/** What stopping each candidate costs: a number beside its name. */
export function StopCostList({ network }: { readonly network: Network }) {
  const analysis = useAtlas(selectAnalysis)
  const costs = useAtlas(selectCosts)
  const [text, setText] = useState('')
  const candidates = useMemo(() => candidatesOf(network, analysis), [network, analysis])
  const wanted = text.trim().toLocaleLowerCase()
  const rows = candidates
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => Number(b.id in costs) - Number(a.id in costs))
    .slice(0, SHOWN)
  return (
    <section aria-label={words.costs} className={styles['costs']}>
      <p className={styles['hint']}>{words.costsHint}</p>
      <SearchField
        look="quiet"
        label={words.findCost}
        placeholder={words.findCost}
        clearLabel={words.clearFind}
        value={text}
        onChange={setText}
      />
      <ul className={styles['rows']}>
        {rows.map((entity) => (
          <li key={entity.id} className={styles['row']}>
            <EntityCell entity={entity} />
            <NumberField
              label={words.costOf(entity.name)}
              isLabelHidden
              value={costs[entity.id] ?? 1}
              min={1}
              max={MOST_COST}
              onChange={(cost) => atlasStore.getState().setStopCost(entity.id, cost)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
