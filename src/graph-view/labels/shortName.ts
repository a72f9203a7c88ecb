const ACRONYM = /\(([A-Z][\w-]{1,9})\)$/

/** The acronym a name carries in brackets at its end, such as KOMID; null where it carries none. */
export function shortName(name: string): string | null {
  return ACRONYM.exec(name)?.[1] ?? null
}
