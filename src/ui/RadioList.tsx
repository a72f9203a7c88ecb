import { Radio, RadioGroup, Label } from 'react-aria-components'
import { joinClasses } from './joinClasses.ts'
import styles from './RadioList.module.css'

export interface RadioChoice {
  readonly id: string
  readonly label: string
  /** Said behind the label, at the end of its line. */
  readonly aside?: string
  /** What it means, below the label. */
  readonly text?: string | undefined
}

export interface RadioListProps {
  readonly label: string
  readonly choices: readonly RadioChoice[]
  /** The chosen id; empty where nothing is. */
  readonly value: string
  readonly onChange: (id: string) => void
  /** `pairs` puts two beside each other where there is room. */
  readonly shape?: 'rows' | 'pairs'
}

/** One choice out of several that need a few words each. */
export function RadioList({ label, choices, value, onChange, shape = 'rows' }: RadioListProps) {
  return (
    <RadioGroup
      className={styles['list'] ?? ''}
      // Only with nothing chosen, rather than with something unknown, does Tab stop at the first.
      value={value === '' ? null : value}
      onChange={onChange}
    >
      <Label className={styles['title'] ?? ''}>{label}</Label>
      <div className={joinClasses(styles['choices'], styles[shape])}>
        {choices.map(({ id, label: words, aside, text }) => (
          <Radio key={id} value={id} className={styles['choice'] ?? ''}>
            <span className={styles['mark']} aria-hidden />
            <span className={styles['words']}>
              <span className={styles['line']}>
                <span className={styles['label']}>{words}</span>{' '}
                {aside === undefined ? null : <span className={styles['aside']}>{aside}</span>}
              </span>{' '}
              {text === undefined ? null : <span className={styles['text']}>{text}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
