import { ComboBox as AriaComboBox, ListBox, ListBoxItem, Text } from 'react-aria-components'
import menuStyles from './Menu.module.css'
import { SuggestBox } from './SuggestBox.tsx'
import fieldStyles from './TextField.module.css'

export interface SuggestFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** What is worth offering for a text, the best first; for an empty one what is used most. */
  readonly suggest: (text: string) => readonly string[]
  readonly description?: string
  /** Shown, and spoken, while the field is invalid. */
  readonly error?: string | undefined
  /** Name of the button that opens the list. */
  readonly openLabel: string
}

/** A field for any text that offers what was written before. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, value, onChange, suggest, description, error, openLabel } = props
  const items = suggest(value).map((text) => ({ id: text }))
  return (
    <AriaComboBox
      className={fieldStyles['field'] ?? ''}
      items={items}
      inputValue={value}
      value={null}
      isInvalid={error !== undefined}
      menuTrigger="input"
      allowsCustomValue
      onInputChange={onChange}
      onChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <SuggestBox label={label} description={description} error={error} openLabel={openLabel}>
        <ListBox className={menuStyles['menu'] ?? ''}>
          {({ id }: { readonly id: string }) => (
            <ListBoxItem className={menuStyles['line'] ?? ''} textValue={id}>
              <Text slot="label">{id}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </SuggestBox>
    </AriaComboBox>
  )
}
