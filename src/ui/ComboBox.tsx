import { useState } from 'react'
import { ComboBox as AriaComboBox, ListBox, ListBoxItem, Text } from 'react-aria-components'
import styles from './ComboBox.module.css'
import { SuggestBox } from './SuggestBox.tsx'
import fieldStyles from './TextField.module.css'
import menuStyles from './Menu.module.css'

/** One thing to choose. */
export interface Option {
  readonly id: string
  readonly label: string
  /** A quiet second line. */
  readonly detail?: string
}

export interface ComboBoxProps {
  readonly label: string
  /** The chosen id; empty where nothing is. */
  readonly value: string
  /** What the field shows for the chosen id. */
  readonly labelOf: (id: string) => string
  /** What answers to a text, the best first; everything, or what is worth offering, for an empty one. */
  readonly find: (text: string) => readonly Option[]
  /** Called with an empty id when the field is emptied. */
  readonly onChange: (id: string) => void
  readonly description?: string
  /** Shown, and spoken, while the field is invalid. */
  readonly error?: string | undefined
  readonly placeholder?: string
  /** Stands in the list where nothing answers. */
  readonly noMatch: string
  /** Name of the button that opens the list. */
  readonly openLabel: string
  /** The keyboard goes on here as soon as the field is there. */
  readonly takesFocus?: boolean
}

const FOCUS = { autoFocus: true } as const

/** A field that suggests while it is typed into. What is typed counts only once something is chosen. */
export function ComboBox(props: ComboBoxProps) {
  const { label, value, labelOf, find, onChange, description, error, placeholder } = props
  const chosen = value === '' ? '' : labelOf(value)
  const [text, setText] = useState(chosen)
  const [shown, setShown] = useState(value)
  if (shown !== value) {
    setShown(value)
    setText(chosen)
  }
  const options = find(text === chosen ? '' : text)
  return (
    <AriaComboBox
      className={fieldStyles['field'] ?? ''}
      items={options}
      inputValue={text}
      value={value === '' ? null : value}
      isInvalid={error !== undefined}
      menuTrigger="input"
      allowsEmptyCollection
      {...(props.takesFocus === true && FOCUS)}
      onInputChange={setText}
      onChange={(key) => {
        if (key === null) return
        onChange(String(key))
        setShown(String(key))
        setText(labelOf(String(key)))
      }}
      onBlur={() => {
        if (text.trim() === '' && value !== '') onChange('')
        setText(text.trim() === '' ? '' : chosen)
      }}
    >
      <SuggestBox
        label={label}
        description={description}
        error={error}
        placeholder={placeholder}
        openLabel={props.openLabel}
      >
        <ListBox
          className={menuStyles['menu'] ?? ''}
          renderEmptyState={() => <p className={styles['none']}>{props.noMatch}</p>}
        >
          {(option: Option) => (
            <ListBoxItem className={menuStyles['line'] ?? ''} textValue={option.label}>
              <span className={menuStyles['words']}>
                <Text slot="label">{option.label}</Text>
                {option.detail === undefined ? null : (
                  <Text slot="description" className={menuStyles['description'] ?? ''}>
                    {option.detail}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </SuggestBox>
    </AriaComboBox>
  )
}
