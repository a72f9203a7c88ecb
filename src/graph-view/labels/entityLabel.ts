import { pictureWords } from '../../words/picture.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import { chokepointNote, setLabel, type LabelFonts, type LabelText } from './labelText.ts'
import { fittingName } from './fittingName.ts'
import { shortName } from './shortName.ts'
import type { Measure } from '../../domain/text/wrapText.ts'

type Labelled = Pick<SceneEntity, 'entity' | 'score' | 'station'> &
  Partial<Pick<SceneEntity, 'isStopped'>>

/** In a few lines where there is room, in one, in a shorter one on smaller screens, or only the acronym that the name carries. */
export type LabelForm = 'wrapped' | LineForm | 'short'

/** A label in one line, by the room for it. */
export type LineForm = 'one-line' | 'medium' | 'narrow'

const MOST_LINES = 3
/** Pixels that a label in one line takes at most. */
const LINE_WIDTH: Readonly<Record<LineForm, number>> = { 'one-line': 260, medium: 140, narrow: 96 }

const isLine = (form: LabelForm): form is LineForm => form in LINE_WIDTH

function widthOf(item: Labelled): number {
  if (item.station === 'end_user') return 210
  return isChokepoint(item) ? 180 : 140
}

function roomFor(item: Labelled, form: LabelForm) {
  if (isLine(form)) return { width: LINE_WIDTH[form], lines: 1 }
  return { width: widthOf(item), lines: MOST_LINES }
}

function nameIn(form: LabelForm, name: string, measure: Measure): string {
  if (form === 'short') return shortName(name) ?? name
  return isLine(form) ? fittingName(name, LINE_WIDTH[form], measure) : name
}

/** The label of an entity as the picture draws it: chokepoints stronger and with a note, end users wider, ghosts said to be stopped. */
export function entityLabel(
  item: Labelled,
  fonts: LabelFonts,
  form: LabelForm = 'wrapped',
): LabelText {
  const { entity } = item
  const name = nameIn(form, entity.name, fonts.name(isChokepoint(item)))
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
