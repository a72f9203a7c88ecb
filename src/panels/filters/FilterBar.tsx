import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { clearFilters } from '../../commands/clearFilters.ts'
import { clearAll } from '../../domain/filter/changeFilter.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { selectFilterSentence } from '../../store/selectors/selectFilterSentence.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Chips.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { PopoverPanel } from '../../ui/PopoverPanel.tsx'
import { filterWords } from '../../words/filter.ts'
import { filtersWords } from '../../words/filters.ts'
import { AddPart } from './AddPart.tsx'
import styles from './FilterBar.module.css'
import { type FilterPart, filterPartName } from './filterPart.ts'
import { PartEditor } from './PartEditor.tsx'
import { useSettled } from './useSettled.ts'

/** ms without a change before the sentence is spoken */
const SPEAK_AFTER = 700

/** The filter as a sentence that always shows: what and how many; each part a chip to edit or remove. */
export function FilterBar() {
  const sentence = useAtlas(selectFilterSentence)
  const setFilter = useAtlas((state) => state.setFilter)
  const [edited, setEdited] = useState<FilterPart | null>(null)
  const anchor = useRef<Element | null>(null)
  const add = useRef<HTMLSpanElement>(null)
  const spoken = useSettled(
    sentence ? [sentence.text, sentence.hiddenText].filter(Boolean).join('. ') : '',
    SPEAK_AFTER,
  )
  if (!sentence) return null

  const { shown, clauses, hiddenText } = sentence
  const edit = (part: FilterPart, element: Element | null) => {
    anchor.current = element
    setEdited(part)
  }
  return (
    <section aria-label={filtersWords.bar.label} className={styles['bar']}>
      <p className={styles['showing']}>
        {clauses.length === 0
          ? filterWords.showingAll(shown.entities, shown.relations)
          : filterWords.showing(
              shown.entities,
              shown.ofEntities,
              shown.relations,
              shown.ofRelations,
            )}
      </p>
      {clauses.length === 0 ? null : (
        <Chips
          label={filtersWords.bar.clauses}
          chips={clauses.map(({ part, text, values }) => ({
            id: part,
            text,
            isExcluding: values.length > 0 && values.every(({ excluded }) => excluded),
            removeLabel: filtersWords.bar.remove(text),
          }))}
          onRemove={(id) => {
            const clause = clauses.find(({ part }) => part === id)
            if (clause) setFilter(clause.without)
          }}
          onOpen={(id, element) => {
            const clause = clauses.find(({ part }) => part === id)
            if (clause) edit(clause.part, element)
          }}
        />
      )}
      <span ref={add}>
        <AddPart onAdd={(part) => edit(part, add.current)}>
          <Plus aria-hidden size={14} />
        </AddPart>
      </span>
      <span className={styles['hidden']}>{hiddenText}</span>
      {clauses.length === 0 ? null : (
        <Button look="quiet" onPress={() => setFilter(clearAll())}>
          {filtersWords.clear}
          {clearFilters.keys?.slice(0, 1).map((keys) => (
            <Kbd key={keys} keys={keys} />
          ))}
        </Button>
      )}
      <LiveRegion sentence={spoken} />
      {edited === null ? null : (
        <PopoverPanel
          label={filtersWords.bar.edit(filterPartName(edited))}
          anchor={anchor}
          isOpen
          placement="top start"
          onClose={() => setEdited(null)}
        >
          <PartEditor part={edited} />
        </PopoverPanel>
      )}
    </section>
  )
}
