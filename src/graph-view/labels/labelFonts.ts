import { CAPTION as LOOK, LABEL } from '../../domain/view/drawnLook.ts'
import type { LabelFonts } from './labelText.ts'
import type { Measure } from '../../domain/text/wrapText.ts'

export const STRONG = `${LABEL.strong.weight} ${LABEL.strong.size}px`
export const PLAIN = `${LABEL.plain.weight} ${LABEL.plain.size}px`
export const NOTE = `${LABEL.said.weight} ${LABEL.said.size}px`
export const CAPTION = `${LOOK.weight} ${LOOK.size}px`

function measureIn(context: CanvasRenderingContext2D, font: string): Measure {
  const widths = new Map<string, number>()
  return (text) => {
    let width = widths.get(text)
    if (width === undefined) {
      context.font = font
      width = context.measureText(text).width
      widths.set(text, width)
    }
    return width
  }
}

/** Measures with a canvas of its own; remembers every width. */
export function createLabelFonts(family: string): LabelFonts {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to measure text with')
  const strong = measureIn(context, `${STRONG} ${family}`)
  const plain = measureIn(context, `${PLAIN} ${family}`)
  return {
    name: (isStrong) => (isStrong ? strong : plain),
    note: measureIn(context, `${NOTE} ${family}`),
    caption: measureIn(context, `${CAPTION} ${family}`),
  }
}
