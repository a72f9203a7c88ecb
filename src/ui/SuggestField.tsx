import { ChevronDown } from 'lucide-react'
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import styles from './ComboBox.module.css'
import menuStyles from './Menu.module.css'
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
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <div className={styles['box']}>
        <Input className={fieldStyles['input'] ?? ''} />
        <Button className={styles['open'] ?? ''} aria-label={openLabel}>
          <ChevronDown aria-hidden size={14} />
        </Button>
      </div>
      {description === undefined ? null : (
        <Text slot="description" className={fieldStyles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={fieldStyles['error'] ?? ''}>{error}</FieldError>
      <Popover className={styles['popover'] ?? ''} offset={4} placement="bottom start">
        <ListBox className={menuStyles['menu'] ?? ''}>
          {({ id }: { readonly id: string }) => (
            <ListBoxItem className={menuStyles['line'] ?? ''} textValue={id}>
              <Text slot="label">{id}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
