import { Button } from 'react-aria-components'
import { useAtlas } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { filtersWords } from '../../words/filters.ts'
import { languageWords } from '../../words/language.ts'
import { legendWords } from '../../words/legend.ts'
import styles from './Legend.module.css'
import type { LegendItem } from './legendGroups.tsx'

/** One line of the legend: a press includes it, with Shift or Alt it alone, minus or Delete leaves it out. */
export function LegendButton({ item }: { readonly item: LegendItem }) {
  const changeFilter = useAtlas((state) => state.changeFilter)
  const { label, mark, shown, all, state } = item
  return (
    <Button
      aria-pressed={state === 'on'}
      className={joinClasses(
        styles['item'],
        state !== 'none' && styles[state],
        shown === 0 && styles['spent'],
      )}
      onPress={({ shiftKey, altKey }) => changeFilter(shiftKey || altKey ? item.only : item.toggle)}
      onKeyDown={(event) => {
        if (['-', 'Delete', 'Backspace'].includes(event.key)) changeFilter(item.exclude)
        else event.continuePropagation()
      }}
    >
      <span className={styles['mark']}>{mark}</span>
      <span className={styles['label']}>{label}</span>
      {state === 'off' ? <VisuallyHidden>, {filtersWords.choices.excluded}</VisuallyHidden> : null}
      <span
        className={styles['count']}
        aria-hidden
        style={{ minInlineSize: `${legendWords.share(all, all).length}ch` }}
      >
        {shown === all ? all.toLocaleString(languageWords.tag) : legendWords.share(shown, all)}
      </span>
      <VisuallyHidden>, {legendWords.of(shown, all)}</VisuallyHidden>
    </Button>
  )
}
