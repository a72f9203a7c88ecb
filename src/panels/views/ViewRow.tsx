import { RefreshCw, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { deleteSavedView, saveView, showSavedView } from '../../commands/savedViews.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { SavedView } from '../../store/keptSlice.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { viewsWords } from '../../words/views.ts'
import styles from './Rows.module.css'

interface ViewRowProps {
  readonly view: SavedView
  readonly onDelete: () => void
}

/** A saved view: press it to see it, replace it by the present one, delete it. */
export function ViewRow({ view, onDelete }: ViewRowProps) {
  const { name, savedAt } = view
  const show = () => {
    atlasStore.getState().setDialog(null)
    showSavedView(atlasStore, view)
  }
  const date = new Date(savedAt)
  return (
    <li className={styles['row']}>
      <Button className={styles['main'] ?? ''} aria-label={viewsWords.show(name)} onPress={show}>
        <span className={styles['name']}>{name}</span>
        {Number.isNaN(date.getTime()) ? null : (
          <span className={styles['about']}>{viewsWords.savedAt(date)}</span>
        )}
      </Button>
      <IconButton label={viewsWords.update(name)} onPress={() => saveView(atlasStore, name)}>
        <RefreshCw aria-hidden size={16} />
      </IconButton>
      <IconButton
        label={viewsWords.remove(name)}
        onPress={() => {
          deleteSavedView(atlasStore, name)
          onDelete()
        }}
      >
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </li>
  )
}
