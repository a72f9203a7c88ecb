import { Map as MapIcon } from 'lucide-react'
import { countryName } from '../domain/country/countryName.ts'
import { REGION_CODES, REGIONS } from '../domain/country/regions.ts'
import { choiceOf } from '../domain/filter/changeFilter.ts'
import { UNKNOWN_COUNTRY } from '../domain/filter/filter.ts'
import { MAP_FLOWS, MAP_SHADES } from '../domain/view/mapLook.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectNetwork } from '../store/selectors/selectNetwork.ts'
import { selectSelected } from '../store/selectors/selectSelected.ts'
import { MenuButton } from '../ui/MenuButton.tsx'
import type { MenuEntry, MenuGroup } from '../ui/menuEntries.ts'
import { languageWords } from '../words/language.ts'
import { mapWords } from '../words/map.ts'
import styles from './MapMenu.module.css'

const selectLook = (state: AtlasState) => state.mapLook
const selectFilter = (state: AtlasState) => state.filter

/** Brings countries into sight, all the world where none are given, and says so. */
const see = (codes: readonly string[] | null, name: string) => () => {
  const { askCamera, announce } = atlasStore.getState()
  askCamera({ kind: 'fit-places', codes })
  announce(mapWords.looking(name))
}

/** What the map tells and where it looks. */
export function MapMenu() {
  const network = useAtlas(selectNetwork)
  const { shade, flows } = useAtlas(selectLook)
  const selected = useAtlas(selectSelected)
  const filter = useAtlas(selectFilter)
  const { setMapLook, askCamera, setTable, setNarrowArea, setPanel } = atlasStore.getState()
  if (!network) return null

  const counts = new Map<string, number>()
  for (const { country = UNKNOWN_COUNTRY } of network.entities)
    counts.set(country, (counts.get(country) ?? 0) + 1)
  const ofSelected = [
    ...new Set(selected.flatMap((id) => network.entityById.get(id)?.country ?? [])),
  ]
  const { include } = choiceOf(filter, 'country')
  const chosen = include.filter((code) => code !== UNKNOWN_COUNTRY && counts.has(code))
  const regions = REGIONS.flatMap((region): MenuEntry[] => {
    const codes = REGION_CODES[region].filter((code) => counts.has(code))
    if (codes.length === 0 || network.file.meta.fictional === true) return []
    const count = codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0)
    return [
      {
        id: region,
        label: mapWords.regions[region],
        count: count.toLocaleString(languageWords.tag),
        onAction: see(codes, mapWords.regions[region]),
      },
    ]
  })
  const groups: MenuGroup[] = [
    {
      id: 'shade',
      title: mapWords.shade,
      chosen: [shade],
      choice: 'single',
      entries: MAP_SHADES.map((id) => ({
        id,
        label: mapWords.shades[id],
        onAction: () => setMapLook({ shade: id }),
      })),
    },
    {
      id: 'flows',
      title: mapWords.flows,
      chosen: [`flow-${flows}`],
      choice: 'single',
      entries: MAP_FLOWS.map((id) => ({
        id: `flow-${id}`,
        label: mapWords.flowsBy[id],
        onAction: () => setMapLook({ flows: id }),
      })),
    },
    {
      id: 'look',
      title: mapWords.look,
      entries: [
        { id: 'world', label: mapWords.world, onAction: see(null, mapWords.world) },
        { id: 'network', label: mapWords.network, onAction: () => askCamera({ kind: 'fit' }) },
        ...(ofSelected.length > 0
          ? [
              {
                id: 'selected',
                label: mapWords.selected,
                onAction: see(ofSelected, mapWords.selected),
              },
            ]
          : []),
        ...chosen.map((code) => ({
          id: `chosen-${code}`,
          label: mapWords.chosen(countryName(code, network)),
          onAction: see([code], countryName(code, network)),
        })),
        ...regions,
      ],
    },
    {
      id: 'countries',
      entries: [
        {
          id: 'countries',
          label: mapWords.countries,
          onAction: () => {
            setPanel('table', true)
            setTable('countries')
            setNarrowArea('bottom')
          },
        },
      ],
    },
  ]
  const isNowhere = counts.size === 1 && counts.has(UNKNOWN_COUNTRY)
  const note = network.file.meta.fictional ? mapWords.fiction : isNowhere ? mapWords.nowhere : null
  return (
    <>
      <MenuButton label={mapWords.menu} groups={groups}>
        <MapIcon aria-hidden size={16} />
      </MenuButton>
      {note === null ? null : <p className={styles['note']}>{note}</p>}
    </>
  )
}
