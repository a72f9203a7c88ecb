import { useAtlas } from '../store/atlasStore.ts'
import { selectTold } from '../store/selectors/selectTold.ts'
import { OffStory } from './OffStory.tsx'
import { StepNav } from './StepNav.tsx'
import styles from './StoryStrip.module.css'

/** The step that is told in one line under the picture, where the text has no room beside it. */
export function StoryStrip() {
  const told = useAtlas(selectTold)
  if (!told?.step) return null
  return (
    <div className={styles['strip']}>
      <div className={styles['line']}>
        <StepNav told={told} />
        <span className={styles['title']}>{told.step.title}</span>
      </div>
      <OffStory />
    </div>
  )
}
