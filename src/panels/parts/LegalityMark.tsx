import type { Layer } from '../../domain/network/relationType.ts'
import type { Legality } from '../../domain/network/schema/relation.ts'
import { layerHue } from '../../domain/view/layerHue.ts'
import { legalityLine, type LineStyle } from '../../domain/view/legalityLine.ts'

const DASHES: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '5 3',
  dotted: '1.5 3',
}

interface LegalityMarkProps {
  readonly legality: Legality
  readonly layer: Layer
}

/** The line a relation is drawn with: style for legality, hue for layer. Decoration beside the words. */
export function LegalityMark({ legality, layer }: LegalityMarkProps) {
  return (
    <svg aria-hidden width={24} height={6} viewBox="0 0 24 6">
      <line
        x1={0}
        x2={24}
        y1={3}
        y2={3}
        strokeWidth={2}
        strokeDasharray={DASHES[legalityLine(legality)]}
        style={{ stroke: `var(${layerHue(layer)})` }}
      />
    </svg>
  )
}
