import type { ReactNode } from 'react'
import { Button } from './Button.tsx'

export interface DialogActionsProps {
  readonly cancelLabel: string
  readonly onCancel: () => void
  /** The name of what the dialog is for. */
  readonly label: string
  readonly onAct: () => void
  readonly isDisabled?: boolean
  /** Other buttons, between the two. */
  readonly children?: ReactNode
}

/** The buttons at the foot of a dialog: the way back, and what it is for. */
export function DialogActions({
  cancelLabel,
  onCancel,
  label,
  onAct,
  isDisabled = false,
  children,
}: DialogActionsProps) {
  return (
    <>
      <Button look="quiet" onPress={onCancel}>
        {cancelLabel}
      </Button>
      {children}
      <Button look="primary" isDisabled={isDisabled} onPress={onAct}>
        {label}
      </Button>
    </>
  )
}
