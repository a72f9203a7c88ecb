import { useState } from 'react'
import type { Measure } from '../domain/lesson/checkPredict.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { learnWords as words } from '../words/learn.ts'
import type { AnswerPartProps } from './AnswerForm.tsx'
import styles from './AnswerForm.module.css'

interface NumberAnswerProps extends AnswerPartProps {
  readonly measure: Measure
}

const MOST = 1_000_000

/** A number said before it is shown. Nothing is in the field at first: what stood there would be taken for an answer. */
export function NumberAnswer({ measure, button }: NumberAnswerProps) {
  const [value, setValue] = useState<number | null>(null)
  return (
    <div className={styles['answer']}>
      <div className={styles['predicted']}>
        <NumberField
          label={words.prediction}
          value={value}
          onChange={setValue}
          onEmpty={() => setValue(null)}
          min={0}
          max={MOST}
        />
        <span>{words.predictedUnit[measure]}</span>
      </div>
      <p className={styles['once']}>{words.onceOnly}</p>
      {button(
        words.predict,
        () => (value === null ? null : { kind: 'number', value }),
        words.predictFirst,
      )}
    </div>
  )
}
