import { ALL_COMMANDS } from '../../commands/allCommands.ts'
import { COMMAND_GROUPS } from '../../commands/command.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { commandWords } from '../../words/commands.ts'
import { shortcutsWords } from '../../words/shortcuts.ts'
import { ShortcutGroup, type Shortcut } from './ShortcutGroup.tsx'
import styles from './ShortcutsDialog.module.css'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'shortcuts'

const COMMANDS_BY_GROUP = COMMAND_GROUPS.map((group) => ({
  group,
  shortcuts: ALL_COMMANDS.filter((command) => command.group === group).flatMap(
    ({ keys, title }): Shortcut[] => (keys && keys.length > 0 ? [{ keys, does: title }] : []),
  ),
})).filter(({ shortcuts }) => shortcuts.length > 0)

/** Every shortcut; there while the dialog is `shortcuts`. */
export function ShortcutsDialog() {
  const isOpen = useAtlas(selectIsOpen)
  if (!isOpen) return null
  return (
    <Dialog
      isOpen
      size="large"
      title={shortcutsWords.title}
      closeLabel={shortcutsWords.close}
      onClose={() => atlasStore.getState().setDialog(null)}
    >
      <p className={styles['lead']}>{shortcutsWords.everywhere}</p>
      <div className={styles['columns']}>
        {COMMANDS_BY_GROUP.map(({ group, shortcuts }) => (
          <ShortcutGroup key={group} title={commandWords.groups[group]} shortcuts={shortcuts} />
        ))}
        {shortcutsWords.elsewhere.map(({ id, title, lines }) => (
          <ShortcutGroup key={id} title={title} shortcuts={lines} />
        ))}
      </div>
    </Dialog>
  )
}
