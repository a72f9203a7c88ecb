import { Pencil, Trash2, Waypoints } from 'lucide-react'
import type { ReactNode } from 'react'
import { editSelected, newRelation, removeSelected } from '../../commands/editCommands.ts'
import type { Command } from '../../commands/command.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './EditBar.module.css'

interface EditBarProps {
  /** Whether a relation can start at what is read. */
  readonly canRelate?: boolean
  /** Whether it is one thing, which can be written anew. */
  readonly canEdit?: boolean
}

const button = (command: Command, icon: ReactNode) => (
  <IconButton
    label={command.title}
    keys={command.keys?.[0]}
    size="small"
    onPress={() => void command.run(atlasStore)}
  >
    {icon}
  </IconButton>
)

/** What changes the network at what is selected. */
export function EditBar({ canRelate = false, canEdit = true }: EditBarProps) {
  return (
    <span className={styles['bar']}>
      {canEdit ? button(editSelected, <Pencil aria-hidden size={14} />) : null}
      {canRelate ? button(newRelation, <Waypoints aria-hidden size={14} />) : null}
      {button(removeSelected, <Trash2 aria-hidden size={14} />)}
    </span>
  )
}
