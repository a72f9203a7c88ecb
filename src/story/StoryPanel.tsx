import { PencilLine, Presentation } from 'lucide-react'
import { useState } from 'react'
import { present } from '../commands/storyCommands.ts'
import { writeNewStory } from '../commands/writeStory.ts'
import { atlasStore, useAtlas } from '../store/atlasStore.ts'
import { selectNetwork } from '../store/selectors/selectNetwork.ts'
import { selectTold } from '../store/selectors/selectTold.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { storyWords } from '../words/story.ts'
import { OffStory } from './OffStory.tsx'
import { StepNav } from './StepNav.tsx'
import { StepRail } from './StepRail.tsx'
import { StepReader } from './StepReader.tsx'
import { StoryList } from './StoryList.tsx'
import { StoryMenu } from './StoryMenu.tsx'
import styles from './StoryPanel.module.css'
import { StorySources } from './StorySources.tsx'
import { StepTools } from './write/StepTools.tsx'
import { StepWriter } from './write/StepWriter.tsx'
import { StoryTitle } from './write/StoryTitle.tsx'

/** Reads or writes a story beside the picture: the step that is shown, and the way through all of them. */
export function StoryPanel() {
  const network = useAtlas(selectNetwork)
  const told = useAtlas(selectTold)
  const [isWriting, setWriting] = useState(false)
  const [showsSources, setShowsSources] = useState(false)
  if (!network) return null
  const begin = () => {
    setWriting(true)
    void writeNewStory(atlasStore)
  }
  if (!told)
    return (
      <div className={styles['panel']}>
        <StoryList stories={network.file.stories ?? []} onNew={begin} />
      </div>
    )
  const { story, step } = told
  return (
    <div className={styles['panel']}>
      <header className={styles['header']}>
        <h2 className={styles['story']}>{story.title}</h2>
        <StoryMenu story={story} onNew={begin} onSources={() => setShowsSources(true)} />
      </header>
      <div className={styles['bar']}>
        <StepNav told={told} />
        <span className={styles['actions']}>
          <IconButton
            label={storyWords.write.tip}
            aria-pressed={isWriting}
            onPress={() => setWriting(!isWriting)}
          >
            <PencilLine aria-hidden size={16} />
          </IconButton>
          {step ? (
            <Button look="primary" onPress={() => void present.run(atlasStore)}>
              <Presentation aria-hidden size={14} />
              {storyWords.present.start}
            </Button>
          ) : null}
        </span>
      </div>
      <OffStory />
      {isWriting ? (
        <>
          <StepTools told={told} />
          <StoryTitle key={story.id} story={story} />
        </>
      ) : null}
      {step ? (
        <article className={styles['step']}>
          {isWriting ? (
            <StepWriter key={step.id} network={network} story={story.id} step={step} />
          ) : (
            <StepReader step={step} />
          )}
        </article>
      ) : (
        <p>{storyWords.noSteps}</p>
      )}
      <StepRail told={told} isWriting={isWriting} />
      {showsSources ? (
        <StorySources network={network} story={story} onClose={() => setShowsSources(false)} />
      ) : null}
    </div>
  )
}
