import { setTimeWindow } from '../../domain/filter/changeFilter.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { filtersWords } from '../../words/filters.ts'
import { DateField } from '../parts/DateField.tsx'
import styles from './PartEditor.module.css'

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
        notADate={filtersWords.bar.notADate}
      />
      <DateField
        key={`to ${to}`}
        label={filtersWords.bar.to}
        date={to}
        onChange={setEnd('to')}
        notADate={filtersWords.bar.notADate}
      />
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
