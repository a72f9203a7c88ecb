import type { LayoutInput } from './layoutInput.ts'

/** Puts pinned entities where a person left them, whatever the layout said. */
export function applyPins(input: LayoutInput, positions: Float64Array): void {
  input.entities.forEach(({ id }, place) => {
    const pin = Object.hasOwn(input.pins, id) ? input.pins[id] : undefined
    if (!pin) return
    positions[2 * place] = pin.x
    positions[2 * place + 1] = pin.y
  })
}
