import { CornerDownLeft } from 'lucide-react'
import { endPresenting, returnToStage } from '../../commands/presentStory.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { storyWords } from '../../words/story.ts'
import styles from './Aside.module.css'

/** The way back to the presentation, over the workspace. */
export function Aside() {
  const { present, off } = storyWords
  return (
    <div className={styles['bar']}>
      <span>{present.asideNow}</span>
      <Button look="primary" onPress={() => returnToStage(atlasStore)}>
        <CornerDownLeft aria-hidden size={14} />
        {off.back}
      </Button>
      <span className={styles['keys']}>{off.keys}</span>
      <Button look="quiet" onPress={() => endPresenting(atlasStore)}>
        {present.end}
      </Button>
    </div>
  )
}
