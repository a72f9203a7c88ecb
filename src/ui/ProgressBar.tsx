import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { Button } from './Button.tsx'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  readonly label: string
  /** 0 … 1; null while nobody can tell. */
  readonly value: number | null
  /** More about it, such as how long it may take. */
  readonly note?: string | undefined
  readonly cancelLabel?: string
  readonly onCancel?: () => void
}

/** How far some work is, and a way to stop it. */
export function ProgressBar({ label, value, note, cancelLabel, onCancel }: ProgressBarProps) {
  return (
    <div className={styles['progress']}>
      <AriaProgressBar
        className={styles['bar'] ?? ''}
        value={(value ?? 0) * 100}
        isIndeterminate={value === null}
      >
        {({ percentage, valueText }) => (
          <>
            <Label className={styles['label'] ?? ''}>{label}</Label>
            <span className={styles['value']}>
              {note === undefined ? null : <span className={styles['note']}>{note}</span>}
              {valueText}
            </span>
            <span className={styles['track']}>
              <span
                className={value === null ? styles['unknown'] : styles['fill']}
                style={value === null ? {} : { inlineSize: `${percentage}%` }}
              />
            </span>
          </>
        )}
      </AriaProgressBar>
      {onCancel === undefined || cancelLabel === undefined ? null : (
        <Button look="quiet" onPress={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  )
}
