import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, FieldError, Input, Label, Popover, Text } from 'react-aria-components'
import styles from './SuggestBox.module.css'
import fieldStyles from './TextField.module.css'

export interface SuggestBoxProps {
  readonly label: string
  readonly description?: string | undefined
  /** Shown, and spoken, while the field is invalid. */
  readonly error?: string | undefined
  readonly placeholder?: string | undefined
  /** Name of the button that opens the list. */
  readonly openLabel: string
  /** The list of what is suggested. */
  readonly children: ReactNode
}

/** What a field that suggests is made of, inside the combo box of react-aria that leads it. */
export function SuggestBox({
  label,
  description,
  error,
  placeholder = '',
  openLabel,
  children,
}: SuggestBoxProps) {
  return (
    <>
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <div className={styles['box']}>
        <Input className={fieldStyles['input'] ?? ''} placeholder={placeholder} />
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
        {children}
      </Popover>
    </>
  )
}
