import type { Point } from '../../domain/view/layout.ts'
import { networkWords } from '../../words/network.ts'
import { pictureWords } from '../../words/picture.ts'
import type { Box } from '../labels/box.ts'
import { PLAIN } from '../labels/labelFonts.ts'
import { LINE_HEIGHT } from '../labels/labelText.ts'
import type { SceneRelation } from '../scene/scene.ts'
import type { LabelInk } from './drawLabel.ts'
import { toScreen, type View } from './view.ts'

const PADDING = { across: 7, down: 4 } as const

/** The point half way along a relation, where its name stands. */
function middleOf({ from, to, controls }: SceneRelation): Point {
  const half = (controls.length - 1) / 2
  const [before, after] = [controls[Math.floor(half)], controls[Math.ceil(half)]]
  if (!before || !after) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  if (before !== after) return { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 }
  return { x: from.x / 4 + before.x / 2 + to.x / 4, y: from.y / 4 + before.y / 2 + to.y / 4 }
}

/** Says on a relation what it is and what its sources establish. Returns the place taken. */
export function drawRelationName(
  context: CanvasRenderingContext2D,
  relation: SceneRelation,
  view: View,
  { family, palette }: LabelInk,
): Box {
  const { type, wording, legality, source } = relation.relation
  const reads = networkWords.relationTypes[type]
  const isAlongFlow = source === relation.from.entity.id
  const text = pictureWords.relation(
    wording ?? (isAlongFlow ? reads.forward : reads.inverse),
    networkWords.legalities[legality],
  )
  context.font = `${PLAIN} ${family}`
  const width = context.measureText(text).width + 2 * PADDING.across
  const height = LINE_HEIGHT + 2 * PADDING.down
  const middle = toScreen(view, middleOf(relation))
  const left = Math.min(Math.max(4, middle.x - width / 2), view.width - width - 4)
  const top = Math.min(Math.max(4, middle.y - height - 6), view.height - height - 4)
  context.beginPath()
  context.roundRect(left, top, width, height, 6)
  context.fillStyle = palette['--surface']
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = palette['--hairline']
  context.stroke()
  context.fillStyle = palette['--ink']
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  context.fillText(text, left + PADDING.across, top + height / 2)
  return { left, top, right: left + width, bottom: top + height }
}
