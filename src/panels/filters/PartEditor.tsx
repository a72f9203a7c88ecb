import { FacetChoices } from './FacetChoices.tsx'
import { type FilterPart, filterPartName } from './filterPart.ts'
import styles from './PartEditor.module.css'
import { RevealedEditor } from './RevealedEditor.tsx'
import { TextFilter } from './TextFilter.tsx'
import { TimeEditor } from './TimeEditor.tsx'

function Editor({ part }: { readonly part: FilterPart }) {
  switch (part) {
    case 'text':
      return <TextFilter />
    case 'time':
      return <TimeEditor />
    case 'revealed':
      return <RevealedEditor />
    default:
      return <FacetChoices facet={part} />
  }
}

/** Edits one part of the filter in place. */
export function PartEditor({ part }: { readonly part: FilterPart }) {
  return (
    <div className={styles['editor']}>
      <h3 className={styles['title']}>{filterPartName(part)}</h3>
      <Editor part={part} />
    </div>
  )
}
