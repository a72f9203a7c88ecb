import { lazy, Suspense } from 'react'
import { type AtlasState, useAtlas } from '../../store/atlasStore.ts'
import { selectLegendCounts } from '../../store/selectors/selectLegendCounts.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { selectUnfilteredCounts } from '../../store/selectors/selectUnfilteredCounts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { legendWords } from '../../words/legend.ts'
import styles from './Legend.module.css'
import { LegendButton } from './LegendButton.tsx'
import { legendGroups } from './legendGroups.tsx'
import { WhatIfLegend } from './WhatIfLegend.tsx'
import { WitnessLegend } from './WitnessLegend.tsx'

// Seldom seen: the map is fetched when it is asked for, and so is what explains it.
const MapLegend = lazy(async () => ({ default: (await import('./MapLegend.tsx')).MapLegend }))

const selectIsMap = ({ layout }: AtlasState) => layout === 'geography'
const selectIsOpen = ({ panels }: AtlasState) => panels.legend

/** What shapes, hues, rings and lines mean, and how many of each show. Pressing one filters. */
export function Legend() {
  const network = useAtlas(selectNetwork)
  const shown = useAtlas(selectLegendCounts)
  const all = useAtlas(selectUnfilteredCounts)
  const filter = useAtlas((state) => state.filter)
  const isOpen = useAtlas(selectIsOpen)
  const isMap = useAtlas(selectIsMap)
  const setPanel = useAtlas((state) => state.setPanel)
  if (!network || !shown || !all) return null
  return (
    <aside
      aria-label={legendWords.title}
      className={styles['legend']}
      data-docked={isOpen ? '' : undefined}
    >
      <Disclosure
        level={2}
        title={legendWords.title}
        isOpen={isOpen}
        onToggle={(open) => setPanel('legend', open)}
        end={isOpen ? <p className={styles['hint']}>{legendWords.hint}</p> : null}
      >
        <div className={styles['groups']}>
          {isMap ? (
            <Suspense>
              <MapLegend network={network} />
            </Suspense>
          ) : null}
          <WhatIfLegend />
          <WitnessLegend />
          {legendGroups({ network, filter, shown, all }).map(({ title, items }) => (
            <section key={title} aria-label={title} className={styles['group']}>
              <div className={styles['first']}>
                <h3 className={styles['title']}>{title}</h3>
                {items.slice(0, 1).map((item) => (
                  <LegendButton key={item.key} item={item} />
                ))}
              </div>
              {items.slice(1).map((item) => (
                <LegendButton key={item.key} item={item} />
              ))}
            </section>
          ))}
        </div>
      </Disclosure>
    </aside>
  )
}
