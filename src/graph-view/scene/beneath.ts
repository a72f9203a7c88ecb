import type { Scene } from './scene.ts'

/** What lies beneath the entities: captions, rings, the world. */
export type Ground = Pick<Scene, 'map' | 'regions'>

/** Whether the countries and places of a map lie there. */
export function isMap({ map, regions }: Ground): boolean {
  return map !== null || regions.some(({ kind }) => kind === 'country' || kind === 'unplaced')
}

/**
 * What lies beneath the entities now, and how opaque it is: on the way to another layout what was there goes in the first half, and
 * what belongs to the new one comes in the second.
 */
export function beneath(scene: Pick<Scene, 'map' | 'regions' | 'left' | 'turned'>): {
  readonly ground: Ground
  readonly opacity: number
} {
  const { left, turned } = scene
  if (!left) return { ground: scene, opacity: turned }
  return turned < 0.5
    ? { ground: left, opacity: 1 - 2 * turned }
    : { ground: scene, opacity: 2 * turned - 1 }
}
