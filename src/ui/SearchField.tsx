import { Search, X } from 'lucide-react'
import {
  Button,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components'
import { joinClasses } from './joinClasses.ts'
import styles from './SearchField.module.css'

export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly label: string
  readonly placeholder?: string
  /** quiet is a line to write on, for a field inside a list. */
  readonly look?: 'plain' | 'quiet'
  /** Name of the button that empties the field. */
  readonly clearLabel: string
}

/** A field to search or narrow with; Escape empties it. */
export function SearchField({
  label,
  placeholder = '',
  look = 'plain',
  clearLabel,
  ...props
}: SearchFieldProps) {
  return (
    <AriaSearchField
      {...props}
      aria-label={label}
      className={joinClasses(styles['field'], look === 'quiet' && styles['quiet'])}
    >
      <Search aria-hidden className={styles['glass']} size={14} />
      <Input className={styles['input'] ?? ''} placeholder={placeholder} />
      <Button aria-label={clearLabel} className={styles['clear'] ?? ''}>
        <X aria-hidden size={12} />
      </Button>
    </AriaSearchField>
  )
}
