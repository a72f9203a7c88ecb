import { useState } from 'react'
import type { StoryStep } from '../domain/network/schema/story.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { storyWords } from '../words/story.ts'
import styles from './StoryPanel.module.css'
import { StoryText } from './StoryText.tsx'

/** What a step says, and behind a press what is for the speaker. */
export function StepReader({ step: { title, text, notes } }: { readonly step: StoryStep }) {
  const [showsNotes, setShowsNotes] = useState(false)
  return (
    <>
      <h3 className={styles['title']}>{title}</h3>
      {text ? <StoryText text={text} /> : null}
      {notes ? (
        <Disclosure title={storyWords.notes} level={4} isOpen={showsNotes} onToggle={setShowsNotes}>
          <p className={styles['notes']}>{notes}</p>
        </Disclosure>
      ) : null}
    </>
  )
}
