import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { OwnershipVerdict } from '../../domain/ownership/assessOwnership.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { ownershipWords as words } from '../../words/ownership.ts'
import styles from './VerdictButton.module.css'

interface VerdictButtonProps {
  readonly rule: string
  readonly verdict: OwnershipVerdict
  readonly isOpen: boolean
  /** id of what it opens */
  readonly controls: string
  readonly onToggle: () => void
}

/** What a rule makes of an entity; a press opens why. */
export function VerdictButton({ rule, verdict, isOpen, controls, onToggle }: VerdictButtonProps) {
  const word = words.verdicts[verdict]
  const isQuiet = verdict === 'clear' || verdict === 'unknown'
  return (
    <Button
      aria-label={words.whyVerdict(rule, word)}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': controls })}
      className={joinClasses(styles['verdict'], isQuiet && styles['quiet'])}
      onPress={onToggle}
    >
      {word}
      <ChevronRight aria-hidden size={14} className={styles['chevron']} />
    </Button>
  )
}
