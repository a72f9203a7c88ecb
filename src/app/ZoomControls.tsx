import { Maximize, Minus, Plus } from 'lucide-react'
import { fitAll, zoomIn, zoomOut } from '../commands/cameraCommands.ts'
import { CommandButton } from './CommandButton.tsx'
import styles from './ZoomControls.module.css'

/** Closer, farther, everything. */
export function ZoomControls() {
  return (
    <div className={styles['controls']}>
      <CommandButton command={zoomOut}>
        <Minus aria-hidden size={16} />
      </CommandButton>
      <CommandButton command={fitAll}>
        <Maximize aria-hidden size={16} />
      </CommandButton>
      <CommandButton command={zoomIn}>
        <Plus aria-hidden size={16} />
      </CommandButton>
    </div>
  )
}
