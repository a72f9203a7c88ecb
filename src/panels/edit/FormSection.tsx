import { useState, type ReactNode } from 'react'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { languageWords } from '../../words/language.ts'
import styles from './FormSection.module.css'

interface FormSectionProps {
  readonly title: string
  /** How much it holds, said beside its title; none for 0. */
  readonly count: number
  /** A section in which something is wrong opens. */
  readonly isWrong: boolean
  readonly children: ReactNode
}

const SMALL = '(max-width: 480px)'

/** A part of a long form under a title that opens and closes it. On a small screen it begins closed. */
export function FormSection({ title, count, isWrong, children }: FormSectionProps) {
  const isSmall = useMediaQuery(SMALL)
  const [chosen, choose] = useState<boolean | null>(null)
  if (isWrong && chosen !== true) choose(true)
  return (
    <div className={styles['section']}>
      <Disclosure
        title={
          <>
            {title}
            {count > 0 ? (
              <span className={styles['count']}> {count.toLocaleString(languageWords.tag)}</span>
            ) : null}
          </>
        }
        isOpen={chosen ?? !isSmall}
        onToggle={choose}
      >
        <div className={styles['fields']}>{children}</div>
      </Disclosure>
    </div>
  )
}
