import { useState } from 'react'
import { OWNERSHIP_ANSWERS, type OwnershipAnswer } from '../domain/lesson/checkOwnership.ts'
import { RadioList } from '../ui/RadioList.tsx'
import { learnWords as words } from '../words/learn.ts'
import { ownershipWords } from '../words/ownership.ts'
import type { AnswerPartProps } from './AnswerForm.tsx'
import styles from './AnswerForm.module.css'

const CHOICES = OWNERSHIP_ANSWERS.map((id) => ({
  id,
  label: ownershipWords.verdicts[id],
  text: words.verdictMeanings[id],
}))

/** What the arithmetic of a rule says of an entity. */
export function VerdictAnswer({ button }: AnswerPartProps) {
  const [verdict, setVerdict] = useState<OwnershipAnswer | null>(null)
  return (
    <div className={styles['answer']}>
      <RadioList
        label={words.verdict}
        choices={CHOICES}
        value={verdict ?? ''}
        onChange={(id) => setVerdict(OWNERSHIP_ANSWERS.find((known) => known === id) ?? null)}
      />
      {button(
        words.check,
        () => (verdict === null ? null : { kind: 'verdict', verdict }),
        words.chooseFirst,
      )}
    </div>
  )
}
