import { pictureWords } from '../../words/picture.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import { chokepointNote, setLabel, type LabelFonts, type LabelText } from './labelText.ts'
import { bareName, fittingName } from './fittingName.ts'
import { shortName } from './shortName.ts'
import type { Measure } from '../../domain/text/wrapText.ts'

type Labelled = Pick<SceneEntity, 'entity' | 'score' | 'station'> &
  Partial<Pick<SceneEntity, 'isStopped'>>

/**
 * In a few lines where there is room, in wider ones rather than cut, in one, in a shorter one on smaller screens, by what tells it from
 * those it stands with, or only the acronym that the name carries.
 */
export type LabelForm = 'wrapped' | 'full' | LineForm | 'distinct' | 'short'

/** What a label is set for. */
export interface LabelUse {
  readonly form?: LabelForm
  /** Whether it is led to, and so drawn in strong type as chokepoints are. */
  readonly isStrong?: boolean
  /** The short form of a name among those it stands with; the name itself where it needs none. */
  readonly distinct?: (name: string) => string
}

/** A label in one line, by the room for it. */
export type LineForm = 'one-line' | 'medium' | 'narrow'

const MOST_LINES = 3
/** Pixels that a label in one line takes at most. */
const LINE_WIDTH: Readonly<Record<LineForm, number>> = { 'one-line': 260, medium: 140, narrow: 96 }

/** How much wider lines get before a name is cut. */
const WIDER = 1.4

const isLine = (form: LabelForm): form is LineForm => form in LINE_WIDTH

function widthOf(item: Labelled): number {
  if (item.station === 'end_user') return 210
  return isChokepoint(item) ? 180 : 140
}

interface Room {
  readonly width: number
  readonly lines: number
}

function roomFor(item: Labelled, form: LabelForm): Room {
  if (isLine(form)) return { width: LINE_WIDTH[form], lines: 1 }
  if (form === 'distinct') return { width: widthOf(item), lines: 2 }
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
  { form = 'wrapped', isStrong = false, distinct }: LabelUse = {},
): LabelText {
  const { entity } = item
  const strong = isStrong || isChokepoint(item)
  const called = form === 'distinct' ? (distinct?.(entity.name) ?? entity.name) : entity.name
  const name = nameIn(form, called, fonts.name(strong))
  const note = item.isStopped ? pictureWords.stopped : chokepointNote(item, form === 'short')
  const room = roomFor(item, form)
  const set = (text: string, { width, lines }: Room) =>
    setLabel(text, note, strong, { width, lines }, fonts)
  if (form !== 'full' && form !== 'distinct') return set(name, room)
  const line = { width: LINE_WIDTH['one-line'], lines: 1 }
  const wider = { ...room, width: room.width * WIDER }
  const bare = bareName(name)
  const ways =
    form === 'distinct'
      ? [set(name, line), set(name, room), set(name, wider)]
      : [set(name, room), set(name, wider), set(bare, room), set(bare, wider)]
  return ways.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? ways.at(-1)!
}

/** Sets labels, each once for every score, station, form and state an entity has. */
export function createLabelCache(
  fonts: LabelFonts,
): (item: SceneEntity, use?: LabelUse) => LabelText {
  const cache = new WeakMap<SceneEntity, Map<string, { score: unknown; label: LabelText }>>()
  return (item, use = {}) => {
    let known = cache.get(item)
    if (!known) cache.set(item, (known = new Map()))
    const { form, isStrong, distinct } = use
    const key = [form, isStrong, item.station, item.isStopped, distinct?.(item.entity.name)].join()
    const hit = known.get(key)
    if (hit && hit.score === item.score) return hit.label
    const label = entityLabel(item, fonts, use)
    known.set(key, { score: item.score, label })
    return label
  }
}
