import { UNKNOWN_COUNTRY } from '../../domain/filter/filter.ts'
import { atlasStore } from '../../store/atlasStore.ts'

/** Shows a country large on the map, which takes the place of another layout. */
export function zoomToCountry(code: string): void {
  const { setLayout, askCamera, setNarrowArea } = atlasStore.getState()
  setLayout('geography')
  askCamera({ kind: 'fit-places', codes: [code === UNKNOWN_COUNTRY ? '' : code] })
  setNarrowArea('centre')
}
