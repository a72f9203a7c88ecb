const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** A team code as it counts: spaces around it, case and ways of writing an accent make no other team. */
export function teamKey(team: string): string {
  return team.normalize('NFKC').trim().toLowerCase()
}

/**
 * The seed of a team in a lesson, 32 bits: FNV-1a (Fowler, Noll, Vo) over code units. The same team draws the same
 * in every room, and teams of other names nearly always something else.
 */
export function teamSeed(team: string, lesson: string): number {
  const text = `${teamKey(team)}\n${lesson}`
  let hash = OFFSET
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), PRIME)
  return hash >>> 0
}
