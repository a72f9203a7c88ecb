import { peopleMask } from '../../domain/mask/peopleMask.ts'
import type { AtlasState } from '../atlasStore.ts'

const asItIs = (text: string) => text

/** Puts initials for names into what was said before people were masked; what is said since has them. */
export function selectSay({ unmasked }: AtlasState): (text: string) => string {
  return (unmasked && peopleMask(unmasked.network.file)?.say) ?? asItIs
}
