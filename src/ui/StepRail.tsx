import { Check } from 'lucide-react'
import { Button } from 'react-aria-components'
import { joinClasses } from './joinClasses.ts'
import styles from './StepRail.module.css'
import { WithTooltip } from './WithTooltip.tsx'

/** A step as the rail shows it. */
export interface RailStep {
  readonly id: string
  /** Said of it, and shown as its tip. */
  readonly name: string
  readonly isDone: boolean
}

export interface StepRailProps {
  readonly label: string
  readonly steps: readonly RailStep[]
  /** Place of the step that is shown. */
  readonly current: number
  readonly onGo: (place: number) => void
}

/** The steps of something in a row: where one is, what is done, and the way to each. */
export function StepRail({ label, steps, current, onGo }: StepRailProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles['rail']}>
        {steps.map(({ id, name, isDone }, place) => (
          <li key={id} className={styles['place']}>
            <WithTooltip tip={name} keys={undefined}>
              <Button
                aria-label={name}
                {...(place === current && { 'aria-current': 'step' as const })}
                className={joinClasses(
                  styles['step'],
                  isDone ? styles['done'] : undefined,
                  place === current ? styles['current'] : undefined,
                )}
                onPress={() => onGo(place)}
              >
                {isDone ? <Check aria-hidden size={14} strokeWidth={2.5} /> : place + 1}
              </Button>
            </WithTooltip>
          </li>
        ))}
      </ol>
    </nav>
  )
}
