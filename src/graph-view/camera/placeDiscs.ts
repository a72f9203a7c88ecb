import type { DrawnMap } from '../layouts/layoutOutput.ts'
import { circleMiddle } from '../scene/flowBand.ts'
import { placeCircles } from '../scene/mapScene.ts'
import type { Scene } from '../scene/scene.ts'
import type { Fitted } from './fitView.ts'

/** What has to be seen for some countries or places to be seen: their circles, and of their land the largest part. Unknown codes are left out. */
export function placeDiscs(
  scene: Pick<Scene, 'regions' | 'map'>,
  codes: readonly string[],
): Fitted[] {
  const circles = placeCircles(scene)
  return codes.flatMap((code) => {
    const circle = circles.get(code)
    return [
      ...(circle ? [{ ...circleMiddle(circle), radius: circle.width / 2, labelWidth: 0 }] : []),
      ...(scene.map && code !== '' ? largestPart(scene.map, code) : []),
    ]
  })
}

/** Everything that is drawn of the world, the circles beside it too. */
export function worldDiscs({ regions, map }: Pick<Scene, 'regions' | 'map'>): Fitted[] {
  const circles = [...placeCircles({ regions }).values()].map((circle) => ({
    ...circleMiddle(circle),
    radius: circle.width / 2,
    labelWidth: 0,
  }))
  return map ? [...circles, ...corners(map, 0, map.points.length / 2)] : circles
}

function largestPart(map: DrawnMap, code: string): Fitted[] {
  const country = map.codes.indexOf(code)
  let best: Fitted[] = []
  let largest = 0
  for (let ring = 0; ring + 1 < map.start.length; ring += 1) {
    if (map.countryOf[ring] !== country) continue
    const [first, last] = corners(map, map.start[ring]!, map.start[ring + 1]!)
    if (!first || !last) continue
    const area = (last.x - first.x) * (last.y - first.y)
    if (area <= largest) continue
    largest = area
    best = [first, last]
  }
  return best
}

/** The corners of the box around some points: left and top, right and bottom. */
function corners({ points }: DrawnMap, from: number, to: number): Fitted[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let point = from; point < to; point += 1) {
    left = Math.min(left, points[2 * point]!)
    right = Math.max(right, points[2 * point]!)
    top = Math.min(top, points[2 * point + 1]!)
    bottom = Math.max(bottom, points[2 * point + 1]!)
  }
  if (left > right) return []
  return [
    { x: left, y: top, radius: 0, labelWidth: 0 },
    { x: right, y: bottom, radius: 0, labelWidth: 0 },
  ]
}
