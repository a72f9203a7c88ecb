import { useEffect, useState } from 'react'
import { setText } from '../../domain/filter/changeFilter.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import { filtersWords } from '../../words/filters.ts'

/** Typing pauses this long, in ms, before the filter follows: one step of the history for a word, not for a letter. */
const PAUSE = 200

/** The text part of the filter. */
export function TextFilter() {
  const text = useAtlas((state) => state.filter.text)
  const changeFilter = useAtlas((state) => state.changeFilter)
  const [typed, setTyped] = useState(text)
  const [followed, setFollowed] = useState(text)

  // The filter changed from elsewhere, by undo or a chip: what is typed follows it.
  if (text !== followed) {
    setFollowed(text)
    setTyped(text)
  }

  const take = (next: string) => changeFilter((filter) => setText(filter, next))

  useEffect(() => {
    if (typed === text) return undefined
    const timer = setTimeout(() => changeFilter((filter) => setText(filter, typed)), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, text, changeFilter])

  return (
    <SearchField
      label={filtersWords.textLabel}
      placeholder={filtersWords.text}
      clearLabel={filtersWords.clearText}
      value={typed}
      onChange={setTyped}
      onClear={() => take('')}
      onSubmit={take}
      // Whatever a person does next comes after what they typed, and must not be written over by it.
      onBlur={() => typed !== text && take(typed)}
    />
  )
}
