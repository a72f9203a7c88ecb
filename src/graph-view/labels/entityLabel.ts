import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import { chokepointNote, setLabel, type LabelFonts, type LabelText } from './labelText.ts'

const MOST_LINES = 3

type Labelled = Pick<SceneEntity, 'entity' | 'score' | 'station'>

/** The label of an entity as the picture draws it: chokepoints stronger and with a note, end users wider. */
export function entityLabel(item: Labelled, fonts: LabelFonts): LabelText {
  const strong = isChokepoint(item)
  const width = item.station === 'end_user' ? 210 : strong ? 180 : 140
  return setLabel(
    item.entity.name,
    chokepointNote(item),
    strong,
    { width, lines: MOST_LINES },
    fonts,
  )
}

/** Sets the label of an entity, once for each score and station it has. */
export function createLabelCache(fonts: LabelFonts): (item: SceneEntity) => LabelText {
  const cache = new WeakMap<SceneEntity, Labelled & { label: LabelText }>()
  return (item) => {
    const { entity, score, station } = item
    const known = cache.get(item)
    if (known && known.station === station && known.score === score) return known.label
    const label = entityLabel(item, fonts)
    cache.set(item, { entity, score, station, label })
    return label
  }
}
