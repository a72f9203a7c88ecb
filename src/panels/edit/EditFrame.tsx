import { useEffect, type ReactNode } from 'react'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { editWords } from '../../words/edit.ts'
import styles from './EditFrame.module.css'
import type { DraftForm } from './useDraft.ts'

interface EditFrameProps<Draft> {
  readonly title: string
  readonly submitLabel: string
  /** What is new begins at its first empty field. */
  readonly isNew: boolean
  readonly form: DraftForm<Draft>
  readonly children: ReactNode
}

const FORM = 'edit-form'

/** Closes the dialog, if it is still there; what was written is kept for the next time. */
export const closeEdit = () =>
  atlasStore.setState(({ dialog }) => ({
    dialog: dialog === 'edit' ? null : dialog,
    editing: null,
  }))

function startAt(form: HTMLFormElement | null, isNew: boolean): void {
  const inputs = [...(form?.querySelectorAll('input') ?? [])]
  const start = (isNew && inputs.find(({ value }) => value === '')) || inputs[0]
  start?.focus()
}

/** The dialog round a form: its fields, what is wrong as a whole, and the way out. */
export function EditFrame<Draft>({
  title,
  submitLabel,
  isNew,
  form,
  children,
}: EditFrameProps<Draft>) {
  const { problems, errorOf, formRef } = form
  const whole = errorOf('')
  useEffect(() => startAt(formRef.current, isNew), [formRef, isNew])
  const summary = problems.length === 0 ? '' : (whole ?? editWords.problems(problems.length))
  return (
    <Dialog
      isOpen
      title={title}
      closeLabel={editWords.close}
      onClose={closeEdit}
      actions={
        <>
          <p className={styles['summary']}>{summary}</p>
          <Button onPress={closeEdit}>{editWords.cancel}</Button>
          <Button type="submit" form={FORM} look="primary" isDisabled={form.isSaving}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <FieldForm id={FORM} formRef={formRef} onSubmit={form.submit}>
        {form.isKept ? (
          <p className={styles['kept']}>
            {editWords.keptDraft}
            <Button look="quiet" onPress={form.startAfresh}>
              {editWords.startAfresh}
            </Button>
          </p>
        ) : null}
        {children}
        <LiveRegion sentence={summary} />
      </FieldForm>
    </Dialog>
  )
}
