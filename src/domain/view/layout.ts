export const LAYOUTS = ['routes', 'force', 'rings', 'lanes', 'geography'] as const

export type LayoutKind = (typeof LAYOUTS)[number]

/** A place on the drawing, in model units; y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Entities a person has put somewhere by hand, for each layout. They stay there when the layout runs again. */
export type Pins = Readonly<Partial<Record<LayoutKind, Readonly<Record<string, Point>>>>>

/** What a drawing is made to fill: a window, or one that stands upright. Everybody stands elsewhere in the other. */
export const SHEET_KINDS = ['wide', 'square', 'tall'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** A window onto a drawing, in pixels. */
export interface CameraWindow {
  readonly width: number
  readonly height: number
  readonly sheet: SheetKind
}

/** What part of the drawing is seen: the model point in the middle of the view, and pixels per model unit. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
  /** The window it looked through; older files and links do not tell. */
  readonly window?: CameraWindow
}
