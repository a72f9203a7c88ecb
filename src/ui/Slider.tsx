import { Label, Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components'
import styles from './Slider.module.css'

export interface SliderProps {
  readonly label: string
  /** One value for one thumb, two for a range. */
  readonly value: readonly number[]
  readonly onChange: (value: readonly number[]) => void
  /** When the thumb is let go: the moment for costly work. */
  readonly onChangeEnd?: (value: readonly number[]) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Names of the thumbs of a range. */
  readonly thumbLabels?: readonly string[]
  /** What is shown and spoken of the value. */
  readonly format: (value: readonly number[]) => string
}

const THUMBS = [0, 1] as const

function asList(value: number | number[]): readonly number[] {
  return Array.isArray(value) ? value : [value]
}

/** A slider with one thumb, or two for a range; arrows, Home and End move a thumb. */
export function Slider({
  label,
  value,
  onChange,
  onChangeEnd,
  min = 0,
  max = 1,
  step = 0.01,
  thumbLabels,
  format,
}: SliderProps) {
  const position = (at: number) => ((at - min) / (max - min || 1)) * 100
  const from = value.length > 1 ? position(value[0] ?? min) : 0
  const to = position(value.at(-1) ?? min)
  return (
    <AriaSlider
      className={styles['slider'] ?? ''}
      value={[...value]}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={(next) => onChange(asList(next))}
      onChangeEnd={(next) => onChangeEnd?.(asList(next))}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <span className={styles['value']}>{format(value)}</span>
      <SliderTrack className={styles['track'] ?? ''}>
        <span
          className={styles['fill']}
          style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
        />
        {THUMBS.slice(0, value.length).map((index) => (
          <SliderThumb
            key={index}
            index={index}
            className={styles['thumb'] ?? ''}
            {...(thumbLabels?.[index] !== undefined && { 'aria-label': thumbLabels[index] })}
          />
        ))}
      </SliderTrack>
    </AriaSlider>
  )
}
