import type { CytoscapeOptions, ElementDefinition, Position, StylesheetJson } from 'cytoscape'

/** All that cytoscape needs to draw again what the app drew, where it drew it. */
export interface Drawing {
  readonly elements: ElementDefinition[]
  readonly stylesheet: StylesheetJson
  readonly options: CytoscapeOptions
  readonly zoom: number
  readonly pan: Position
  /** Where its container stands on the page, in pixels. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
