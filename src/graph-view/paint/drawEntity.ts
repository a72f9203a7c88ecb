import { BORDER, ICON } from '../../domain/view/drawnLook.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import type { Point } from '../../domain/view/layout.ts'
import { moreLegible } from '../../domain/view/colour.ts'
import { entityIcon } from '../look/entityIcon.ts'
import type { Palette } from '../look/palette.ts'
import { edgeColour } from '../look/pictureStyle.ts'
import type { SceneEntity } from '../scene/scene.ts'

/** Diameter on screen, in pixels, from which on the icon of the type is drawn inside. */
export const ICON_FROM = 22

const outlines = new Map<string, Path2D>()

/** The outline of a glyph by its path, within -1 … 1. */
export function outlineOf(path: string): Path2D {
  let outline = outlines.get(path)
  if (!outline) {
    outline = new Path2D(path)
    outlines.set(path, outline)
  }
  return outline
}

/** Draws an entity as cytoscape does, for the neighbourhood that lights up above the dimmed picture. */
export function drawEntity(
  context: CanvasRenderingContext2D,
  item: SceneEntity,
  at: Point,
  radius: number,
  zoom: number,
  palette: Palette,
): void {
  const glyph = entityGlyph(item.entity.type)
  const outline = outlineOf(glyph.path)
  const colour = palette[glyph.hue]
  const isOutlined = glyph.fill === 'outlined'
  const strokeWidth = (isOutlined || glyph.border === 'dashed' ? BORDER.thick : BORDER.thin) * zoom
  context.save()
  context.translate(at.x, at.y)
  context.scale(radius, radius)
  context.lineJoin = 'round'
  if (item.isStopped) {
    context.fillStyle = palette['--ground']
    context.fill(outline)
    context.setLineDash(BORDER.dash.map((length) => (length * zoom) / radius))
    context.lineWidth = (BORDER.ghost * zoom) / radius
    context.strokeStyle = palette['--muted']
    context.stroke(outline)
    context.restore()
    return
  }
  if (item.isListed) {
    context.lineWidth = (6 * zoom) / radius
    context.strokeStyle = palette['--ink']
    context.stroke(outline)
    context.lineWidth = (4 * zoom) / radius
    context.strokeStyle = palette['--ground']
    context.stroke(outline)
  }
  context.fillStyle = isOutlined ? palette['--ground'] : colour
  context.fill(outline)
  context.lineWidth = strokeWidth / radius
  context.strokeStyle = isOutlined ? colour : edgeColour(colour, palette)
  context.stroke(outline)
  context.restore()
}

/** Draws the icon of an entity's type inside its mark, in whichever of ink and ground stands out on it. */
export function drawIcon(
  context: CanvasRenderingContext2D,
  item: SceneEntity,
  at: Point,
  radius: number,
  palette: Palette,
): void {
  const glyph = entityGlyph(item.entity.type)
  const fill = glyph.fill === 'outlined' ? palette['--ground'] : palette[glyph.hue]
  const scale = (radius * ICON.share) / ICON.units
  context.save()
  context.translate(at.x - (ICON.units / 2) * scale, at.y - (ICON.units / 2) * scale)
  context.scale(scale, scale)
  context.lineWidth = ICON.line
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = moreLegible(fill, palette['--ink'], palette['--ground'])
  context.stroke(entityIcon(item.entity.type))
  context.restore()
}
