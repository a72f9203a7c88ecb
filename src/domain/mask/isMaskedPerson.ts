import type { Entity } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { isNamedInRecords } from './isNamedInRecords.ts'

/** Whether a person's name is to be left out where others see or get the network. */
export function isMaskedPerson(entity: Entity): boolean {
  return (
    entity.type === 'facilitator_person' && entity.unnamed !== true && !isNamedInRecords(entity)
  )
}

/** How many people would be shown by initials. */
export function maskedPeople({ entities }: NetworkFile): number {
  return entities.filter(isMaskedPerson).length
}
