import { ALL_COMMANDS } from '../../commands/allCommands.ts'
import { COMMAND_GROUPS } from '../../commands/command.ts'
import { startTour } from '../../commands/startTour.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { commandWords } from '../../words/commands.ts'
import { shortcutsWords } from '../../words/shortcuts.ts'
import { PART_SHORTCUTS } from './partShortcuts.ts'
import { ShortcutGroup, type Shortcut } from './ShortcutGroup.tsx'
import styles from './ShortcutsDialog.module.css'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'shortcuts'

const selectCanTour = (state: AtlasState) => startTour.isPossible?.(state) ?? true

const COMMANDS_BY_GROUP = COMMAND_GROUPS.map((group) => ({
  group,
  shortcuts: ALL_COMMANDS.filter((command) => command.group === group).flatMap(
    ({ keys, title }): Shortcut[] => (keys && keys.length > 0 ? [{ keys, does: title }] : []),
  ),
})).filter(({ shortcuts }) => shortcuts.length > 0)

/** Every shortcut; there while the dialog is `shortcuts`. */
export function ShortcutsDialog() {
  const isOpen = useAtlas(selectIsOpen)
  const canTour = useAtlas(selectCanTour)
  if (!isOpen) return null
  return (
    <Dialog
      isOpen
      size="large"
      title={shortcutsWords.title}
      closeLabel={shortcutsWords.close}
      onClose={() => atlasStore.getState().setDialog(null)}
    >
      <div className={styles['lead']}>
        <p>{shortcutsWords.everywhere}</p>
        <Button look="quiet" isDisabled={!canTour} onPress={() => void startTour.run(atlasStore)}>
          {startTour.title}
        </Button>
      </div>
      <div className={styles['columns']}>
        {COMMANDS_BY_GROUP.map(({ group, shortcuts }) => (
          <ShortcutGroup key={group} title={commandWords.groups[group]} shortcuts={shortcuts} />
        ))}
        {PART_SHORTCUTS.map(({ title, shortcuts }) => (
          <ShortcutGroup key={title} title={title} shortcuts={shortcuts} />
        ))}
      </div>
    </Dialog>
  )
}
