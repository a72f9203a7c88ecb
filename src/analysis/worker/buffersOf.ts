/** The buffers behind a task or an outcome, each once, to be handed over instead of copied. */
export function buffersOf(message: object): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (!ArrayBuffer.isView(value)) Object.values(value).forEach(look)
    else if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  }
  look(message)
  return [...found]
}
