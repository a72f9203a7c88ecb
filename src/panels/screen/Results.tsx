import { useId, useState } from 'react'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { ScreeningDone } from '../../store/screeningSlice.ts'
import { LEAST_CLOSENESS, type ScreenedName } from '../../domain/screen/screening.ts'
import { PagedRows } from '../../ui/PagedRows.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { screenWords as words } from '../../words/screen.ts'
import { NameRow } from './NameRow.tsx'
import styles from './Results.module.css'

interface ResultsProps {
  readonly screening: ScreeningDone
  /** as it stands in the field now */
  readonly text: string
}

const SHOWN = [
  { id: 'all', label: words.showAll },
  { id: 'leads', label: words.showLeads },
  { id: 'none', label: words.showNone },
] as const
type Shown = (typeof SHOWN)[number]['id']

const PAGE = 50
/** The closest that is a step of the slider below the very same text. */
const CLOSEST = 0.99

const selectLeast = ({ screeningLeast }: AtlasState) => screeningLeast

/** What was found for every name, from a closeness on that a person can move. */
export function Results({ screening, text }: ResultsProps) {
  const least = useAtlas(selectLeast)
  const [shown, setShown] = useState<Shown>('all')
  const headingId = useId()
  const hasLeads = ({ leads }: ScreenedName) => (leads[0]?.closeness ?? 0) >= least
  const withLeads = screening.names.filter(hasLeads).length
  const names = screening.names.filter(
    (name) => shown === 'all' || hasLeads(name) === (shown === 'leads'),
  )
  return (
    <section className={styles['results']} aria-labelledby={headingId}>
      <header className={styles['head']}>
        <h3 id={headingId} className={styles['title']}>
          {words.results}
        </h3>
        <p className={styles['summary']}>
          {words.summary(withLeads, screening.names.length - withLeads)}
        </p>
      </header>
      {text === screening.text ? null : <p className={styles['note']}>{words.changed}</p>}
      <div className={styles['controls']}>
        <div className={styles['slider']}>
          <Slider
            label={words.closeness}
            value={[least]}
            min={LEAST_CLOSENESS}
            max={CLOSEST}
            onChange={([value]) => atlasStore.getState().setScreeningLeast(value ?? least)}
            format={([value]) => words.closenessIs(value ?? 0)}
          />
          <p className={styles['note']}>{words.closenessHint}</p>
        </div>
        <SegmentedControl label={words.show} segments={SHOWN} value={shown} onChange={setShown} />
      </div>
      <PagedRows rows={names} first={PAGE} moreLabel={words.moreRows}>
        {(some) => (
          <div className={styles['names']}>
            {some.map((name) => (
              <NameRow key={name.line} name={name} screening={screening} least={least} />
            ))}
          </div>
        )}
      </PagedRows>
    </section>
  )
}
