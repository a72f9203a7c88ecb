import { useState } from 'react'
import { goToWrittenStep } from '../../commands/writeLesson.ts'
import type { Problem } from '../../domain/network/openProblems.ts'
import type { Lesson } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import styles from './LessonWriter.module.css'
import { ProblemList } from './ProblemList.tsx'

const { check: words } = writeLessonWords

interface BareSentencesProps {
  readonly lesson: Lesson
  readonly sentences: readonly Problem[]
}

/** Sentences that carry neither a source nor a mark that says why not, and how to give them one. No fault: the author decides. */
export function BareSentences({ lesson, sentences }: BareSentencesProps) {
  const [isOpen, setOpen] = useState(false)
  if (sentences.length === 0) return null
  return (
    <Disclosure level={3} title={words.bare(sentences.length)} isOpen={isOpen} onToggle={setOpen}>
      <p className={styles['note']}>{words.bareHint}</p>
      <ProblemList
        lesson={lesson}
        problems={sentences}
        onStep={(step) => goToWrittenStep(atlasStore, lesson, step)}
      />
    </Disclosure>
  )
}
