import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './TextField.module.css'

export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly label: string
  readonly description?: string
  /** Shown, and spoken, while the field is invalid. */
  readonly error?: string | undefined
  readonly placeholder?: string
  /** More than 1 makes it grow into a text area of that many lines. */
  readonly lines?: number
}

/** A labelled field for a line or a few lines of text. */
export function TextField({
  label,
  description,
  error,
  placeholder = '',
  lines = 1,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {lines > 1 ? (
        <TextArea className={styles['input'] ?? ''} rows={lines} placeholder={placeholder} />
      ) : (
        <Input className={styles['input'] ?? ''} placeholder={placeholder} />
      )}
      {description === undefined ? null : (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
