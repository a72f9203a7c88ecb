import { pictureWords } from '../../words/picture.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import { chokepointNote, setLabel, type LabelFonts, type LabelText } from './labelText.ts'
import { shortName } from './shortName.ts'

type Labelled = Pick<SceneEntity, 'entity' | 'score' | 'station'> &
  Partial<Pick<SceneEntity, 'isStopped'>>

/** In a few lines where there is room, in one, in a short one on a small screen, or only the acronym that the name carries. */
export type LabelForm = 'wrapped' | 'one-line' | 'narrow' | 'short'

const MOST_LINES = 3
const ONE_LINE_WIDTH = 208
/** Pixels an end user's label takes on a small screen. */
export const NARROW_WIDTH = 96

function widthOf(item: Labelled): number {
  if (item.station === 'end_user') return 210
  return isChokepoint(item) ? 180 : 140
}

function roomFor(item: Labelled, form: LabelForm) {
  if (form === 'one-line') return { width: ONE_LINE_WIDTH, lines: 1 }
  if (form === 'narrow') return { width: NARROW_WIDTH, lines: 1 }
  return { width: widthOf(item), lines: MOST_LINES }
}

/** The label of an entity as the picture draws it: chokepoints stronger and with a note, end users wider, ghosts said to be stopped. */
export function entityLabel(
  item: Labelled,
  fonts: LabelFonts,
  form: LabelForm = 'wrapped',
): LabelText {
  const { entity } = item
  const name = form === 'short' ? (shortName(entity.name) ?? entity.name) : entity.name
  const note = item.isStopped ? pictureWords.stopped : chokepointNote(item, form === 'short')
  return setLabel(name, note, isChokepoint(item), roomFor(item, form), fonts)
}

/** Sets labels, each once for every score, station, form and state an entity has. */
export function createLabelCache(
  fonts: LabelFonts,
): (item: SceneEntity, form?: LabelForm) => LabelText {
  const cache = new WeakMap<SceneEntity, Map<string, { score: unknown; label: LabelText }>>()
  return (item, form = 'wrapped') => {
    let known = cache.get(item)
    if (!known) cache.set(item, (known = new Map()))
    const key = `${form} ${item.station} ${item.isStopped}`
    const hit = known.get(key)
    if (hit && hit.score === item.score) return hit.label
    const label = entityLabel(item, fonts, form)
    known.set(key, { score: item.score, label })
    return label
  }
}
