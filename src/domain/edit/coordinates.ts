type Coordinates = { readonly lat?: number | undefined; readonly lon?: number | undefined }

/** Coordinates as a person writes them: `39.03, 125.75`. */
export function coordinatesText({ lat, lon }: Coordinates = {}): string {
  return [lat, lon].filter((degrees) => degrees !== undefined).join(', ')
}

/** Latitude and longitude from such a text; none for an empty one, null where it cannot be understood. */
export function coordinatesOf(text: string): Coordinates | null {
  const bare = text.trim()
  if (bare === '') return {}
  const match = /^([-+]?\d+(?:\.\d+)?)°?(?:\s*[,;]\s*|\s+)([-+]?\d+(?:\.\d+)?)°?$/.exec(bare)
  if (!match) return null
  const [lat, lon] = [Number(match[1]), Number(match[2])]
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
}
