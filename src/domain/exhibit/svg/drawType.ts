import type { Point } from '../../view/layout.ts'
import type { TypeWeight } from '../typeWidth.ts'
import { element, escapeXml, type Attributes } from './svgElement.ts'

/** Inter first; what a machine without it has instead, other scripts included. */
export const TYPEFACE =
  "'Inter Variable', Inter, 'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/** How text is set. */
export interface Type {
  readonly size: number
  readonly weight: TypeWeight
  readonly colour: string
  readonly align?: 'left' | 'center' | 'right'
}

/** How far the base line lies below the middle of a line, as a share of the type's size. */
const BASE = 0.3

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

/** Attributes of text of a type; colour apart. */
export function typeAttributes({ size, weight, align = 'left' }: Omit<Type, 'colour'>): Attributes {
  return { 'font-size': size, 'font-weight': weight, 'text-anchor': ANCHORS[align] }
}

/** Lines of text, each about the middle of its line: `at` is the middle of the first. */
export function lines(texts: readonly string[], at: Point, step: number, size: number): string {
  return texts
    .map((text, index) =>
      element('tspan', { x: at.x, y: at.y + index * step + BASE * size }, escapeXml(text)),
    )
    .join('')
}

/** One line of text about its middle. */
export function drawType(text: string, { x, y }: Point, type: Type): string {
  const { size, colour } = type
  return element(
    'text',
    { x, y: y + BASE * size, ...typeAttributes(type), fill: colour },
    escapeXml(text),
  )
}
