import { useState } from 'react'
import { setTimeWindow } from '../../domain/filter/changeFilter.ts'
import { isPartialDate } from '../../domain/network/partialDate.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { filtersWords } from '../../words/filters.ts'
import styles from './PartEditor.module.css'

interface DateFieldProps {
  readonly label: string
  readonly date: string
  readonly onChange: (date: string) => void
}

/** A partial date; what is no date stays in the field, said to be none, and changes nothing. */
function DateField({ label, date, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(date)
  const isWrong = typed !== '' && !isPartialDate(typed)
  const take = () => {
    if (!isWrong && typed !== date) onChange(typed)
  }
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(text) => setTyped(text.trim())}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        else event.continuePropagation()
      }}
      error={isWrong ? filtersWords.bar.notADate : undefined}
    />
  )
}

/** The time part of the filter: its two ends and whether undated relations stay. */
export function TimeEditor() {
  const time = useAtlas((state) => state.filter.time)
  const changeFilter = useAtlas((state) => state.changeFilter)
  const setEnd = (end: 'from' | 'to') => (date: string) =>
    changeFilter((filter) => {
      const { [end]: _, ...rest } = filter.time
      return setTimeWindow(filter, date === '' ? rest : { ...rest, [end]: date })
    })
  const { from = '', to = '', undated } = time
  return (
    <div className={styles['time']}>
      <DateField
        key={`from ${from}`}
        label={filtersWords.bar.from}
        date={from}
        onChange={setEnd('from')}
      />
      <DateField key={`to ${to}`} label={filtersWords.bar.to} date={to} onChange={setEnd('to')} />
      <p className={styles['hint']}>{filtersWords.bar.dateShape}</p>
      <Checkbox
        isSelected={undated}
        onChange={(kept) =>
          changeFilter((filter) => setTimeWindow(filter, { ...filter.time, undated: kept }))
        }
      >
        {filtersWords.bar.undated}
      </Checkbox>
    </div>
  )
}
