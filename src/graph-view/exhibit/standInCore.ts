import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'

/** What a scene asks of an element; it keeps no state, as nothing looks at it. */
const STAND_IN = {
  position: () => ({ x: 0, y: 0 }),
  data: (key: unknown) => (key === 'size' ? 0 : undefined),
  hasClass: () => false,
  toggleClass: () => STAND_IN,
}

/** A cytoscape for scenes that nobody looks at: elements without looks or places of their own, so that no browser is needed. */
export function standInCore(): Core {
  const core = {
    getElementById: () => STAND_IN as unknown as NodeSingular & EdgeSingular,
    batch: (act: () => void) => act(),
  }
  return core as unknown as Core
}
