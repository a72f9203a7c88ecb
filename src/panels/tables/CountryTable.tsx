import { useCallback, useMemo, useState } from 'react'
import { shortRunId } from '../../domain/run/runId.ts'
import { UNKNOWN_COUNTRY } from '../../domain/filter/filter.ts'
import { countryFacts } from '../../domain/jurisdiction/countryFacts.ts'
import { listsBeside, loadedLists } from '../../domain/jurisdiction/listIssuer.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Selection } from '../../domain/selection/selection.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectChokepointValues } from '../../store/selectors/selectChokepointValues.ts'
import { selectEffectsHidden } from '../../store/selectors/selectEffectsHidden.ts'
import { selectRun } from '../../store/selectors/selectRun.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import { lessonStateWords } from '../../words/lessonState.ts'
import { tableWords } from '../../words/tables.ts'
import { countryColumns } from './countryColumns.tsx'
import { CountryNote } from './CountryNote.tsx'
import { CountryState } from './CountryState.tsx'
import { DataTable } from './DataTable.tsx'
import { FilteredEmpty } from './FilteredEmpty.tsx'
import { hoverEntities, selectEntities } from './selectRows.ts'
import { useFilteredRows } from './useFilteredRows.ts'
import { useJurisdictions } from './useJurisdictions.ts'
import { zoomToCountry } from './zoomToCountry.ts'

const selectSelection = (state: AtlasState) => state.selection
const NONE: readonly string[] = []

/**
 * Countries and places with what shows of them and what passes through them. Choosing one selects its entities, opening it goes there on
 * the map.
 */
export function CountryTable({ network }: { readonly network: Network }) {
  const [chosen, setChosen] = useState<{ ids: readonly string[]; made: Selection } | null>(null)
  const selection = useAtlas(selectSelection)
  const visible = useAtlas(selectVisible)
  const values = useAtlas(selectChokepointValues)
  const runOfNumbers = useAtlas(selectRun)
  const isHidden = useAtlas(selectEffectsHidden)
  const { run, cancel, again } = useJurisdictions(network, isHidden)
  const jurisdictions = run.status === 'done' && !isHidden ? run.jurisdictions : null

  const all = useMemo(
    () =>
      countryFacts(network, values, visible).toSorted(
        (a, b) => b.all - a.all || (a.id < b.id ? -1 : 1),
      ),
    [network, values, visible],
  )
  const shown = useMemo(
    () => new Set(all.filter(({ entities }) => entities.length > 0).map(({ id }) => id)),
    [all],
  )
  const lists = useMemo(() => loadedLists(network), [network])
  const columnsOf = useCallback(
    (of: Network) => countryColumns(of, lists, jurisdictions),
    [lists, jurisdictions],
  )
  const beside = useMemo(() => listsBeside(all, lists), [all, lists])

  const entitiesOf = (ids: readonly string[]) =>
    all.flatMap(({ id, entities }) => (ids.includes(id) ? entities : []))
  const choose = (ids: readonly string[]) => {
    selectEntities(entitiesOf(ids))
    setChosen({ ids, made: atlasStore.getState().selection })
  }
  const hover = (id: string | null) => {
    const { layout, setHovered } = atlasStore.getState()
    if (id !== null && layout === 'geography')
      setHovered({ kind: 'place', code: id === UNKNOWN_COUNTRY ? '' : id })
    else hoverEntities(id === null ? NONE : entitiesOf([id]))
  }
  // The sentence stays while its numbers are followed, which selects something else.
  const [told] = chosen?.ids ?? NONE
  return (
    <DataTable
      kind="countries"
      network={network}
      columnsOf={columnsOf}
      {...useFilteredRows(all, shown)}
      selected={chosen?.made === selection ? chosen.ids : NONE}
      onSelect={choose}
      onOpen={zoomToCountry}
      onHover={hover}
      run={runOfNumbers ? tableWords.run(shortRunId(runOfNumbers.id)) : undefined}
      note={
        isHidden ? (
          <p>{lessonStateWords.effectsHidden}</p>
        ) : told !== undefined && jurisdictions ? (
          <CountryNote network={network} jurisdictions={jurisdictions} code={told} />
        ) : (
          <CountryState run={run} onCancel={cancel} onAgain={again} beside={beside} />
        )
      }
      empty={<FilteredEmpty />}
    />
  )
}
