import { CornerDownLeft } from 'lucide-react'
import { returnToStep } from '../commands/tellStory.ts'
import { atlasStore, useAtlas } from '../store/atlasStore.ts'
import { selectIsOffStory } from '../store/selectors/selectIsOffStory.ts'
import { Button } from '../ui/Button.tsx'
import { storyWords } from '../words/story.ts'
import styles from './OffStory.module.css'

/** Says that something else than the step is shown, and leads back to it. */
export function OffStory({ hasKeys = false }: { readonly hasKeys?: boolean }) {
  const isOff = useAtlas(selectIsOffStory)
  if (!isOff) return null
  const { sentence, back, keys } = storyWords.off
  return (
    <output className={styles['bar']}>
      <span>{sentence}</span>
      <Button onPress={() => returnToStep(atlasStore)}>
        <CornerDownLeft aria-hidden size={14} />
        {back}
      </Button>
      {hasKeys ? <span className={styles['keys']}>{keys}</span> : null}
    </output>
  )
}
