import { useMemo, useRef, useState } from 'react'
import type { TimeWindow } from '../../domain/filter/filter.ts'
import { binsOfWindow } from '../../domain/time/binSpan.ts'
import type { TimeHistogram } from '../../domain/time/timeHistogram.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { timelineWords } from '../../words/timeline.ts'
import { axisTicks } from './axisTicks.ts'
import { TimeBars } from './TimeBars.tsx'
import { TimeHandle } from './TimeHandle.tsx'
import styles from './TimePlot.module.css'
import { binText } from './timeWords.ts'
import { useBrush } from './useBrush.ts'
import { useWidth } from './useWidth.ts'

interface TimePlotProps {
  readonly histogram: TimeHistogram
  readonly window: TimeWindow
}

/** The bars with the window over them; never without bins. */
export function TimePlot({ histogram, window }: TimePlotProps) {
  const { bins, unit } = histogram
  const size = bins.length
  const span = binsOfWindow(bins, window)
  const isWhole = span.first === 0 && span.last === size - 1
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const brush = useBrush(size, span, isWhole)
  const [pointed, setPointed] = useState<number | null>(null)

  const fullest = bins.reduce((most, bin) => (bin.of > most.of ? bin : most))
  const ticks = useMemo(() => axisTicks(bins, unit, width), [bins, unit, width])
  const tip = pointed === null ? undefined : bins[pointed]
  const place = (bin: number) => ({ insetInlineStart: `${(bin / size) * 100}%` })
  const share = { inlineSize: `${((span.last - span.first + 1) / size) * 100}%` }

  return (
    <div className={styles['frame']} dir="ltr" onPointerLeave={() => setPointed(null)}>
      <div ref={plot} className={styles['plot']} {...brush}>
        <span className={styles['peak']} aria-hidden>
          {timelineWords.peak(fullest.of)}
        </span>
        {isWhole ? null : (
          <span className={styles['window']} style={{ ...place(span.first), ...share }} />
        )}
        <VisuallyHidden>
          {timelineWords.chart(
            bins[0]?.from ?? '',
            bins.at(-1)?.to ?? '',
            binText(fullest, unit),
            fullest.of,
          )}
        </VisuallyHidden>
        <div className={styles['bars']} aria-hidden>
          <TimeBars bins={bins} span={span} peak={fullest.of} onPoint={setPointed} />
        </div>
        <TimeHandle end="first" bins={bins} span={span} />
        <TimeHandle end="last" bins={bins} span={span} />
        {tip === undefined || pointed === null ? null : (
          <span
            className={styles['tip']}
            style={{ ...place(pointed + 0.5), translate: `${(-100 * (pointed + 0.5)) / size}%` }}
            aria-hidden
          >
            {timelineWords.bar(binText(tip, unit), tip.count, tip.of)}
          </span>
        )}
      </div>
      <div className={styles['axis']} aria-hidden>
        {ticks.map(({ bin, label }) => (
          <span key={label} className={styles['tick']} style={place(bin + 0.5)}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}
