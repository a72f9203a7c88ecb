/** What a ring asks for. Lengths in model units, of circles before they are stretched. */
export interface RingDemand {
  readonly count: number
  /** largest radius of its entities */
  readonly reach: number
  /** least distance between neighbours */
  readonly pitch: number
  /** height kept free for labels on either side */
  readonly label: number
  /** rather wide with one track than narrow with several, as long as it is not crowded */
  readonly single: boolean
}

/** One round of a ring. */
interface Track {
  readonly radius: number
  readonly count: number
}

const RING_GAP = 26
const TRACK_GAP = 4
/** More than so many entities are a crowd, on tracks that fill up one after the other. */
export const CROWD = 24

/** Radii of the tracks of each ring from the middle out, and the outer edge of each ring. */
export function ringRadii(
  demands: readonly RingDemand[],
): { readonly tracks: readonly Track[]; readonly outer: number }[] {
  let edge = 0
  return demands.map(({ count, reach, pitch, label, single }, ring) => {
    const inner = ring === 0 ? 0 : edge + RING_GAP / 2 + label / 2 + reach
    const tracks: Track[] = []
    if (ring === 0 && count === 1) tracks.push({ radius: 0, count })
    else if (single && count <= CROWD)
      tracks.push({ radius: Math.max(inner, (count * pitch) / (2 * Math.PI)), count })
    else tracks.push(...crowdedTracks(count, Math.max(inner, pitch), pitch, reach))
    edge = tracks.at(-1)!.radius + reach + label / 2 + RING_GAP / 2
    return { tracks, outer: edge }
  })
}

/** Tracks that share a crowd in proportion to their length. */
function crowdedTracks(count: number, inner: number, pitch: number, reach: number): Track[] {
  const step = 2 * reach + TRACK_GAP
  const room = (track: number) => Math.floor((2 * Math.PI * (inner + track * step)) / pitch)
  let total = 0
  let tracks = 0
  while (total < count) total += room(tracks++)
  let left = count
  return Array.from({ length: tracks }, (_, track) => {
    const share =
      track === tracks - 1 ? left : Math.min(left, Math.round((count * room(track)) / total))
    left -= share
    return { radius: inner + track * step, count: share }
  })
}
