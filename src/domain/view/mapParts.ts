import { viewWords } from '../../words/view.ts'
import { DEFAULT_MAP_LOOK, MAP_FLOWS, MAP_SHADES } from './mapLook.ts'
import { oneOf, type ViewPart } from './viewPart.ts'

/** The parts of a fragment that hold what the map tells. */
export const MAP_PARTS: readonly ViewPart[] = [
  {
    key: 'map-shade',
    name: viewWords.partNames.map,
    write: ({ mapLook: { shade } }) => (shade === DEFAULT_MAP_LOOK.shade ? undefined : shade),
    read: (text, view) => {
      const shade = oneOf(text, MAP_SHADES)
      return shade && { ...view, mapLook: { ...view.mapLook, shade } }
    },
  },
  {
    key: 'map-flows',
    name: viewWords.partNames.map,
    write: ({ mapLook: { flows } }) => (flows === DEFAULT_MAP_LOOK.flows ? undefined : flows),
    read: (text, view) => {
      const flows = oneOf(text, MAP_FLOWS)
      return flows && { ...view, mapLook: { ...view.mapLook, flows } }
    },
  },
]
