import {
  ENTITY_FIELDS,
  RELATION_FIELDS,
  SOURCE_FIELDS,
  type MappedTable,
} from '../../domain/import/tableMapping.ts'
import type { SelectGroup } from '../../ui/SelectField.tsx'
import { mappingWords as words } from '../../words/mapping.ts'

/** Fields in the order of their words: what people need most stands first. */
function inOrder<Field extends string>(
  labels: Readonly<Record<Field, string>>,
  fields: readonly Field[],
): { id: Field; label: string }[] {
  const known = new Set<string>(fields)
  return (Object.keys(labels) as Field[])
    .filter((id) => known.has(id))
    .map((id) => ({ id, label: labels[id] }))
}

const CHOICES = {
  entities: inOrder(words.entityFields, ENTITY_FIELDS),
  relations: inOrder(words.relationFields, RELATION_FIELDS),
  sources: inOrder(words.sourceFields, SOURCE_FIELDS),
} as const

const OTHERWISE: SelectGroup = {
  label: words.sections.other,
  choices: [
    { id: 'extra', label: words.extra },
    { id: 'leave', label: words.leave },
  ],
}

/** What a column can be in a table that holds this; nothing where its columns are not asked for. */
export function columnChoices({ holds }: MappedTable): readonly SelectGroup[] {
  if (holds === 'about' || holds === 'nothing') return []
  return [{ label: words.sections.use, choices: CHOICES[holds] }, OTHERWISE]
}
