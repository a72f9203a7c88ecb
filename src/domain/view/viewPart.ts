import type { AtlasView } from './atlasView.ts'

/** One part of a view in the fragment of an address. Parts are read one by one, so that a broken one costs only itself. */
export interface ViewPart {
  readonly key: string
  /** What the part is called when it has to be ignored. */
  readonly name: string
  /** The text of this part, or undefined when the view has the default. */
  readonly write: (view: AtlasView) => string | undefined
  /** The view with this part put in, or undefined when the text says nothing that can be understood. */
  readonly read: (text: string, view: AtlasView) => AtlasView | undefined
}

/** The value if it is one of the known ones. */
export function oneOf<Value extends string>(
  text: string,
  known: readonly Value[],
): Value | undefined {
  return known.find((value) => value === text)
}
