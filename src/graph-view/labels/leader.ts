import type { Point } from '../../domain/view/layout.ts'
import type { Box, Disc } from './box.ts'

/** Pixels between mark and label from which on a line joins them. */
export const LEADER_FROM = 8

/** A straight line in pixels of the screen. */
export interface Line {
  readonly from: Point
  readonly to: Point
}

/** The line that joins a label that had to stand off with its mark, to the point of its box that is nearest. */
export function leaderOf(box: Box, mark: Disc): Line {
  const to = {
    x: Math.min(Math.max(mark.x, box.left), box.right),
    y: Math.min(Math.max(mark.y, box.top), box.bottom),
  }
  const share = mark.radius / Math.hypot(to.x - mark.x, to.y - mark.y)
  const from = { x: mark.x + (to.x - mark.x) * share, y: mark.y + (to.y - mark.y) * share }
  return { from, to }
}

/** Whether any part of a line lies in a box: what is left of it after each edge cuts it (Liang and Barsky). */
export function lineTouchesBox({ from, to }: Line, { left, right, top, bottom }: Box): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y]
  let [first, last] = [0, 1]
  const edges = [
    [-across, from.x - left],
    [across, right - from.x],
    [-down, from.y - top],
    [down, bottom - from.y],
  ] as const
  for (const [speed, room] of edges) {
    if (speed === 0 && room < 0) return false
    if (speed < 0) first = Math.max(first, room / speed)
    if (speed > 0) last = Math.min(last, room / speed)
  }
  return first <= last
}
