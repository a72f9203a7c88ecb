import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './SegmentedControl.module.css'
import { WithTooltip } from './WithTooltip.tsx'

export interface Segment<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  /** What a tip says of it; needed where the label is only an icon. */
  readonly tip?: string
  readonly keys?: string
}

export interface SegmentedControlProps<Id extends string> {
  readonly label: string
  readonly segments: readonly Segment<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** One choice out of a few, all in sight. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
}: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles['group'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find(({ id }) => keys.has(id))
        if (chosen && chosen.id !== value) onChange(chosen.id)
      }}
    >
      {segments.map(({ id, label: words, tip, keys }) => {
        const named = typeof words !== 'string' && tip !== undefined ? { 'aria-label': tip } : {}
        const button = (
          <ToggleButton key={id} id={id} className={styles['segment'] ?? ''} {...named}>
            {words}
          </ToggleButton>
        )
        return tip === undefined ? (
          button
        ) : (
          <WithTooltip key={id} tip={tip} keys={keys}>
            {button}
          </WithTooltip>
        )
      })}
    </ToggleButtonGroup>
  )
}
