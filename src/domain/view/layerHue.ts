import type { Layer } from '../network/relationType.ts'

export type LayerToken = '--layer-goods' | '--layer-money' | '--layer-control' | '--layer-other'

/** The colour token of lines in a layer, dashes included. */
export function layerHue(layer: Layer): LayerToken {
  return `--layer-${layer}`
}
