import { Ban, Check } from 'lucide-react'
import { Button, Checkbox } from 'react-aria-components'
import type { Choice, ChoiceActions, ChoiceWords } from './choice.ts'
import styles from './ChoiceRow.module.css'
import { CountBar } from './CountBar.tsx'
import { joinClasses } from './joinClasses.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface ChoiceRowProps extends ChoiceActions {
  readonly choice: Choice
  /** Length of its bar, 0 … 1. */
  readonly share: number
  readonly words: ChoiceWords
  /** Whether Tab stops here; one row of a list does. */
  readonly isTabStop: boolean
}

/**
 * A value to include (its box), leave out (⊘) or make the only one. The two buttons are for the pointer and for
 * screen readers; from the keyboard the list does the same with keys.
 */
export function ChoiceRow({
  choice,
  share,
  words,
  isTabStop,
  onToggle,
  onExclude,
  onOnly,
}: ChoiceRowProps) {
  const { id, label, state, count, mark } = choice
  const isExcluded = state === 'excluded'
  return (
    <div
      className={joinClasses(
        styles['row'],
        styles[state],
        count === 0 && state === 'none' && styles['spent'],
      )}
      data-choice={id}
    >
      <Checkbox
        className={styles['choice'] ?? ''}
        isSelected={state === 'included'}
        excludeFromTabOrder={!isTabStop}
        onChange={() => onToggle(id)}
      >
        <span className={styles['box']} aria-hidden>
          {state === 'included' ? <Check size={12} strokeWidth={3} /> : null}
          {isExcluded ? <Ban size={14} strokeWidth={2} /> : null}
        </span>
        {mark === undefined ? null : <span className={styles['mark']}>{mark}</span>}
        <span className={styles['label']}>{label}</span>
        {isExcluded ? <VisuallyHidden>, {words.excluded}</VisuallyHidden> : null}
        <span className={styles['bar']}>
          <CountBar share={share} />
        </span>
        <span className={styles['count']}>{words.number(count)}</span>
      </Checkbox>
      <span className={styles['actions']}>
        <Button
          excludeFromTabOrder
          aria-label={words.onlyThis(label)}
          className={styles['only'] ?? ''}
          onPress={() => onOnly(id)}
        >
          {words.only}
        </Button>
        <Button
          excludeFromTabOrder
          aria-label={isExcluded ? words.takeBack(label) : words.exclude(label)}
          className={styles['exclude'] ?? ''}
          onPress={() => onExclude(id)}
        >
          <Ban aria-hidden size={13} />
        </Button>
      </span>
    </div>
  )
}
