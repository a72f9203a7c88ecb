import { furtherFields } from '../../domain/details/furtherFields.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { PagedRows } from '../../ui/PagedRows.tsx'
import { detailsWords } from '../../words/details.ts'
import { Facts } from './Facts.tsx'
import { Section } from './Section.tsx'

const FIRST = 12

/** What the file says beyond the fields that have a meaning here, as it stands there. */
export function FurtherFields({ row }: { readonly row: Entity | Relation }) {
  const fields = furtherFields(row)
  if (fields.length === 0) return null
  const rows = fields.map(({ name, value }) => ({
    name: visibleControls(name),
    value: visibleControls(value),
  }))
  return (
    <Section title={detailsWords.further}>
      <PagedRows
        rows={rows}
        first={FIRST}
        page={100}
        moreLabel={(_, left) => detailsWords.andMore(left)}
      >
        {(shown) => <Facts rows={shown} />}
      </PagedRows>
    </Section>
  )
}
