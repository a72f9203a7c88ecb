import { maskEntity } from '../mask/maskPeople.ts'
import { maskRows } from '../mask/maskRows.ts'
import type { PeopleMask } from '../mask/peopleMask.ts'
import type { Entity } from '../network/schema/entity.ts'
import type { Source } from '../network/schema/source.ts'
import type { Lead } from './screening.ts'
import { whyLead } from './whyLead.ts'

/** What is told of a lead. */
export interface ToldLead {
  readonly entity: Entity
  /** what matched, as the list has it; null where that would name somebody */
  readonly text: string | null
  /** short statements; none where they would name somebody */
  readonly why: readonly string[]
  readonly sources: readonly Source[]
}

const QUOTED = /“([^”]*)”/g

/** What is told of a lead to others: of a person who is masked no more than initials, and of everybody else nothing that names one. */
export function leadForOthers(
  asked: string,
  lead: Lead,
  sources: readonly Source[],
  mask: PeopleMask | null,
): ToldLead {
  const { entity, text } = lead
  const why = whyLead(asked, lead)
  if (!mask) return { entity, text, why, sources }
  const id = mask.idFor('entities', entity.id) ?? entity.id
  const cited = maskRows(sources, mask) as readonly Source[]
  if (mask.people.has(entity))
    return { entity: { ...maskEntity(entity), id }, text: null, why: [], sources: cited }
  const told = maskRows(entity, mask) as Entity
  return {
    entity: { ...told, id },
    text: mask.say(text),
    // Reasons quote single words of a name.
    why: why.map((one) => one.replaceAll(QUOTED, (_, word: string) => `“${mask.typed(word)}”`)),
    sources: cited,
  }
}
