import { typeWidth } from '../../domain/exhibit/typeWidth.ts'
import type { LabelFonts } from '../labels/labelText.ts'

const strong = (text: string) => typeWidth(text, 13, 600)
const plain = (text: string) => typeWidth(text, 12, 450)

/** Widths of labels from stored widths of letters, where there is no canvas to measure with. */
export const STORED_FONTS: LabelFonts = {
  name: (isStrong) => (isStrong ? strong : plain),
  note: (text) => typeWidth(text, 11.5, 500),
  caption: (text) => typeWidth(text, 11, 600),
}
