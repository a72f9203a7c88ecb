import { LABEL } from '../../domain/view/drawnLook.ts'
import { pictureWords } from '../../words/picture.ts'
import type { SceneEntity } from '../scene/scene.ts'
import { wrapText, type Measure } from '../../domain/text/wrapText.ts'

/** A name as it is drawn: its lines, and a note beneath in the signal colour. */
export interface LabelText {
  readonly lines: readonly string[]
  readonly note: string | null
  /** pixels */
  readonly width: number
  readonly height: number
}

export interface LabelFonts {
  /** Measures a text in the type of a name, strong or plain. */
  readonly name: (strong: boolean) => Measure
  readonly note: Measure
  readonly caption: Measure
}

export const LINE_HEIGHT = LABEL.line
export const NOTE_HEIGHT = LABEL.note

/** What is said of a chokepoint under its name: what it cuts, or that a source names it. */
export function chokepointNote(
  { entity, score }: Pick<SceneEntity, 'entity' | 'score'>,
  short: boolean,
): string | null {
  const isReported = entity.reportedChokepoint !== undefined
  if (score && (score.tier !== null || isReported) && score.supplyLoss > 0)
    return short ? pictureWords.cutsShort(score.supplyLoss) : pictureWords.cuts(score.supplyLoss)
  if (!isReported) return null
  return short ? pictureWords.reportedShort : pictureWords.reported
}

/** Sets a name in lines with an optional note. */
export function setLabel(
  name: string,
  note: string | null,
  strong: boolean,
  room: { readonly width: number; readonly lines: number },
  fonts: LabelFonts,
): LabelText {
  const measure = fonts.name(strong)
  const lines = wrapText(name, room.width, room.lines, measure)
  const widths = lines.map(measure)
  if (note) widths.push(fonts.note(note))
  return {
    lines,
    note,
    width: Math.ceil(Math.max(...widths)),
    height: lines.length * LINE_HEIGHT + (note ? NOTE_HEIGHT : 0),
  }
}
