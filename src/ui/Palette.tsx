import { Search, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import styles from './Palette.module.css'
import { PaletteList } from './PaletteList.tsx'
import { usePalette, type PaletteBehaviour } from './usePalette.ts'

export interface PaletteProps extends PaletteBehaviour {
  /** Name of the dialog and its field. */
  readonly label: string
  readonly placeholder: string
  readonly listLabel: string
  readonly closeLabel: string
  readonly onTextChange: (text: string) => void
  /** Spoken whenever it changes: how many lines there are. */
  readonly status: string
  /** Shown instead of the lines when there are none. */
  readonly empty: ReactNode
  readonly footer?: ReactNode
}

const takeFocus = (field: HTMLInputElement | null) => field?.focus()

/**
 * A box to type into over a list of what answers: up and down move through the list, Enter chooses, Escape
 * closes, and so does ⌘K or Ctrl K.
 */
export function Palette(props: PaletteProps) {
  const { label, onClose } = props
  const palette = usePalette(props)
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          <div className={styles['field']}>
            <Search aria-hidden size={18} className={styles['glass']} />
            <input
              {...palette.fieldProps}
              ref={takeFocus}
              type="text"
              aria-label={label}
              className={styles['input']}
              placeholder={props.placeholder}
              value={props.text}
              onChange={(event) => props.onTextChange(event.target.value)}
            />
            <IconButton label={props.closeLabel} keys="escape" onPress={onClose}>
              <X aria-hidden size={16} />
            </IconButton>
          </div>
          {palette.hasLines ? (
            <PaletteList label={props.listLabel} palette={palette} />
          ) : (
            props.empty
          )}
          {props.footer === undefined ? null : (
            <div className={styles['footer']}>{props.footer}</div>
          )}
          <LiveRegion sentence={props.status} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
