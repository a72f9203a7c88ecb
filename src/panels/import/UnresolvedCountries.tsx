import { useState } from 'react'
import {
  unresolvedCountries,
  type UnresolvedCountry,
} from '../../domain/import/unresolvedCountries.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { importReportWords } from '../../words/importReport.ts'
import styles from './UnresolvedCountries.module.css'

const words = importReportWords.countries
const NONE: readonly UnresolvedCountry[] = []

const found = memoizeLast((open: AtlasState['open']) =>
  open ? unresolvedCountries(open.network.entities) : NONE,
)
const selectCountries = (state: AtlasState) => found(state.open)

/** Countries that no code is known for, as the source wrote them; nothing when all are known. */
export function UnresolvedCountries() {
  const countries = useAtlas(selectCountries)
  const [isOpen, setOpen] = useState(false)
  if (countries.length === 0) return null
  return (
    <Disclosure title={words.heading(countries.length)} isOpen={isOpen} onToggle={setOpen}>
      <p className={styles['hint']}>{words.hint}</p>
      <ul className={styles['list']}>
        {countries.map(({ text, entities }) => (
          <li key={text}>
            <bdi>{visibleControls(text)}</bdi>{' '}
            <span className={styles['count']}>{words.entities(entities)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
