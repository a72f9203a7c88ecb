/** How much of the drawing is left beneath what is lit. */
export const DIMMED = { none: 1, selection: 0.5, hover: 0.2 } as const
