import { viewOf } from '../../domain/lesson/stepView.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectFilterSentence } from '../../store/selectors/selectFilterSentence.ts'
import { Button } from '../../ui/Button.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import styles from './LessonWriter.module.css'

const { task: words } = writeLessonWords

interface AskedFilterProps {
  readonly network: Network
  /** The filter asked for, as the fragment of an address. */
  readonly view: string
  readonly onTake: () => void
}

/** The filter a task asks for: the one that stands when the author takes it. */
export function AskedFilter({ network, view, onTake }: AskedFilterProps) {
  const now = useAtlas(selectFilterSentence)?.text ?? ''
  return (
    <div className={styles['entities']}>
      <p className={styles['note']}>{words.standing(now)}</p>
      <div className={styles['row']}>
        <Button onPress={onTake}>{words.takeFilter}</Button>
        <Button
          look="quiet"
          onPress={() => atlasStore.getState().setFilter(viewOf(network, view).view.filter)}
        >
          {words.showFilter}
        </Button>
      </div>
    </div>
  )
}
