import { foldText } from '../../../../lib/foldText.ts'

const LONGEST = 120

/** A readable id made of a name, in any script: "Dandong Glow (HK)" is `dandong-glow-hk`. */
export function idOfName(name: string): string {
  return foldText(name).replaceAll(' ', '-').slice(0, LONGEST) || 'entity'
}

/** A name as names are told apart: blanks and forms of the same letter make no difference, everything else does. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
