import type { Point } from '../../../domain/view/layout.ts'

/** A circle that should stand at its anchor; a fixed one does. */
export interface Anchored {
  readonly anchor: Point
  readonly radius: number
  readonly isFixed: boolean
}

/** How readily a circle gives way: by its area, a fixed one not at all. */
const weight = ({ isFixed, radius }: Anchored) => (isFixed ? 0 : 1 / (radius * radius))

const ROUNDS = 400
/** Share of the way home a circle goes in each round, as long as it may still be pushed. */
const PULL = 0.05
/** Rounds at the end in which nothing is pulled home any more. */
const LAST = 120

/**
 * Moves circles off each other, the larger the less, and as little from their anchors as can be had that way: push and pull in
 * turn, then push alone, as cartograms of circles do (Dorling 1996, Area Cartograms: Their Use and Creation). O(rounds · n²)
 * for the n countries of a network. Deterministic: equal anchors part by their order.
 */
export function spreadApart(circles: readonly Anchored[], gap: number): Point[] {
  const places = circles.map(({ anchor }) => ({ x: anchor.x, y: anchor.y }))
  for (let round = 0; round < ROUNDS; round++) {
    const isLast = round >= ROUNDS - LAST
    let touched = false
    for (let one = 0; one < circles.length; one++)
      for (let other = one + 1; other < circles.length; other++)
        if (part(one, other)) touched = true
    if (isLast && !touched) break
    if (isLast) continue
    circles.forEach(({ anchor, isFixed }, one) => {
      const place = places[one]!
      if (isFixed) return
      place.x += (anchor.x - place.x) * PULL
      place.y += (anchor.y - place.y) * PULL
    })
  }
  return places

  function part(one: number, other: number): boolean {
    const [a, b] = [circles[one]!, circles[other]!]
    if (a.isFixed && b.isFixed) return false
    const [from, to] = [places[one]!, places[other]!]
    const least = a.radius + b.radius + gap
    let [dx, dy] = [to.x - from.x, to.y - from.y]
    if (Math.abs(dx) >= least || Math.abs(dy) >= least) return false
    let distance = Math.hypot(dx, dy)
    if (distance >= least) return false
    if (distance < 1e-9) {
      const angle = one + other * 2.399963
      dx = Math.cos(angle)
      dy = Math.sin(angle)
      distance = 1
      return push(dx, dy, least)
    }
    return push(dx / distance, dy / distance, least - distance)

    function push(x: number, y: number, overlap: number): true {
      const share = weight(a) / (weight(a) + weight(b))
      from.x -= x * overlap * share
      from.y -= y * overlap * share
      to.x += x * overlap * (1 - share)
      to.y += y * overlap * (1 - share)
      return true
    }
  }
}
