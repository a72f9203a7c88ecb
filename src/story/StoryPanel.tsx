import { Presentation, X } from 'lucide-react'
import { useState } from 'react'
import { present } from '../commands/storyCommands.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectNetwork } from '../store/selectors/selectNetwork.ts'
import { selectTold } from '../store/selectors/selectTold.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { storyWords } from '../words/story.ts'
import { OffStory } from './OffStory.tsx'
import { StepNav } from './StepNav.tsx'
import { StepRail } from './StepRail.tsx'
import { StoryList } from './StoryList.tsx'
import styles from './StoryPanel.module.css'
import { StoryText } from './StoryText.tsx'

const selectHasSeveral = ({ open }: AtlasState) => (open?.network.file.stories?.length ?? 0) > 1

/** Reads a story beside the picture: the step that is shown, and the way through all of them. */
export function StoryPanel() {
  const network = useAtlas(selectNetwork)
  const told = useAtlas(selectTold)
  const hasSeveral = useAtlas(selectHasSeveral)
  const [showsNotes, setShowsNotes] = useState(false)
  if (!network) return null
  if (!told)
    return (
      <div className={styles['panel']}>
        <StoryList stories={network.file.stories ?? []} />
      </div>
    )
  const { story, step } = told
  return (
    <div className={styles['panel']}>
      <header className={styles['header']}>
        <h2 className={styles['story']}>{story.title}</h2>
        <IconButton
          label={storyWords.leave}
          size="small"
          onPress={() => atlasStore.getState().stopTelling()}
        >
          <X aria-hidden size={12} />
        </IconButton>
      </header>
      <div className={styles['bar']}>
        <StepNav told={told} />
        {step ? (
          <Button look="primary" onPress={() => void present.run(atlasStore)}>
            <Presentation aria-hidden size={14} />
            {storyWords.present.start}
          </Button>
        ) : null}
      </div>
      <OffStory />
      {step ? (
        <article className={styles['step']}>
          <h3 className={styles['title']}>{step.title}</h3>
          {step.text ? <StoryText text={step.text} /> : null}
          {step.notes ? (
            <Disclosure title={storyWords.notes} isOpen={showsNotes} onToggle={setShowsNotes}>
              <p className={styles['notes']}>{step.notes}</p>
            </Disclosure>
          ) : null}
        </article>
      ) : (
        <p>{storyWords.noSteps}</p>
      )}
      <StepRail told={told} />
      {hasSeveral ? (
        <Button
          look="quiet"
          onPress={() =>
            atlasStore.setState(({ telling }) =>
              telling ? { telling: { ...telling, story: null, step: null } } : {},
            )
          }
        >
          {storyWords.allStories}
        </Button>
      ) : null}
    </div>
  )
}
