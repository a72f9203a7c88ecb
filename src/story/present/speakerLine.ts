/** One end of the line between a presentation and its speaker window. */
export interface SpeakerLine<Sent> {
  readonly send: (message: Sent) => void
  readonly close: () => void
}

/** Opens the line that both know by `id`; only pages of this origin hear it. */
export function openSpeakerLine<Sent>(
  id: string,
  onHeard: (message: unknown) => void,
): SpeakerLine<Sent> {
  const channel = new BroadcastChannel(`chokepoint-atlas-speaker-${id}`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => onHeard(data))
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
