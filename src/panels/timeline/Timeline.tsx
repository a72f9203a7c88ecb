import { Pause, Play, X } from 'lucide-react'
import { Group } from 'react-aria-components'
import { clearTimeWindow, keepUndated } from '../../commands/timeWindow.ts'
import type { TimeHistogram } from '../../domain/time/timeHistogram.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { endGesture } from '../../store/gesture.ts'
import { selectHistogram } from '../../store/selectors/selectHistogram.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { timelineWords } from '../../words/timeline.ts'
import styles from './Timeline.module.css'
import { TimePlot } from './TimePlot.tsx'
import { windowText } from './timeWords.ts'
import { usePlay } from './usePlay.ts'

const selectTime = (state: AtlasState) => state.filter.time
const selectRelationCount = (state: AtlasState) => state.open?.network.relations.length ?? 0

function Strip({ histogram }: { readonly histogram: TimeHistogram }) {
  const time = useAtlas(selectTime)
  const all = useAtlas(selectRelationCount)
  const { isPlaying, toggle } = usePlay(histogram)
  const isOpen = time.from === undefined && time.to === undefined
  return (
    <Group aria-label={timelineWords.label} className={styles['timeline'] ?? ''}>
      <div className={styles['controls']}>
        <IconButton
          label={isPlaying ? timelineWords.pause : timelineWords.play}
          placement="top"
          onPress={toggle}
        >
          {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
        </IconButton>
        <span className={styles['chosen']}>{windowText(time)}</span>
        {isOpen ? null : (
          <IconButton
            label={timelineWords.clear}
            size="small"
            placement="top"
            onPress={() => {
              endGesture(atlasStore)
              clearTimeWindow(atlasStore)
            }}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      <TimePlot histogram={histogram} window={time} />
      <div className={styles['undated']}>
        <Checkbox isSelected={time.undated} onChange={(kept) => keepUndated(atlasStore, kept)}>
          {timelineWords.keepUndated}
        </Checkbox>
        <p className={styles['note']}>
          {timelineWords.undated(histogram.undated, histogram.total, histogram.total < all)}
        </p>
      </div>
    </Group>
  )
}

/** Dated relations over time, with a window to choose and to play; nothing while no network is open. */
export function Timeline() {
  const histogram = useAtlas(selectHistogram)
  if (!histogram) return null
  if (histogram.bins.length === 0)
    return <p className={styles['empty']}>{timelineWords.nothingDated}</p>
  return (
    <div className={styles['container']}>
      <Strip histogram={histogram} />
    </div>
  )
}
