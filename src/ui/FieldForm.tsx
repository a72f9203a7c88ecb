import type { FormEvent, ReactNode, RefObject } from 'react'
import { Form } from 'react-aria-components'
import styles from './FieldForm.module.css'

export interface FieldFormProps {
  /** So that a button outside the form can hand it in. */
  readonly id: string
  readonly formRef?: RefObject<HTMLFormElement | null>
  readonly onSubmit: (event: FormEvent) => void
  readonly children: ReactNode
}

/** A form in two columns, one where there is little room. What is wrong is told by its fields, not by the browser. */
export function FieldForm({ id, formRef, onSubmit, children }: FieldFormProps) {
  return (
    <Form
      id={id}
      {...(formRef && { ref: formRef })}
      className={styles['form'] ?? ''}
      validationBehavior="aria"
      onSubmit={onSubmit}
    >
      {children}
    </Form>
  )
}
