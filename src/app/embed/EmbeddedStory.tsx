import { useAtlas } from '../../store/atlasStore.ts'
import { selectTold } from '../../store/selectors/selectTold.ts'
import { StepNav } from '../../story/StepNav.tsx'
import { StoryText } from '../../story/StoryText.tsx'
import { embedWords } from '../../words/embed.ts'
import styles from './EmbeddedApp.module.css'

/** The step of a story under the picture that shows it. */
export function EmbeddedStory() {
  const told = useAtlas(selectTold)
  if (!told?.step) return null
  const { title, text } = told.step
  return (
    <section className={styles['story']} aria-label={embedWords.story}>
      <header className={styles['head']}>
        <h2 className={styles['step']}>{title}</h2>
        <StepNav told={told} />
      </header>
      {text ? <StoryText text={text} /> : null}
    </section>
  )
}
