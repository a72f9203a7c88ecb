import { countryName } from '../../domain/country/countryName.ts'
import { UNKNOWN_COUNTRY } from '../../domain/filter/filter.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { mapWords } from '../../words/map.ts'

/** Shows a country large on the map, which takes the place of another layout, and says so. */
export function zoomToCountry(code: string): void {
  const { open, setLayout, askCamera, setNarrowArea, announce } = atlasStore.getState()
  if (!open) return
  setLayout('geography')
  askCamera({ kind: 'fit-places', codes: [code === UNKNOWN_COUNTRY ? '' : code] })
  setNarrowArea('centre')
  announce(mapWords.looking(countryName(code, open.network)))
}
