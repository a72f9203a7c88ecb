import { FileUp, Sparkles } from 'lucide-react'
import { showWelcome } from '../commands/dialogCommands.ts'
import { openShipped } from '../commands/openNetwork.ts'
import { pickAndOpenFile } from '../commands/pickAndOpenFile.ts'
import { visibleControls } from '../domain/text/visibleControls.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectIsChanged } from '../store/selectors/selectIsChanged.ts'
import { selectOpen } from '../store/selectors/selectOpen.ts'
import { MenuButton } from '../ui/MenuButton.tsx'
import type { MenuGroup } from '../ui/menuEntries.ts'
import { appWords } from '../words/app.ts'
import styles from './NetworkMenu.module.css'

const selectShipped = (state: AtlasState) => state.shipped

/** Which network is open, and the way to another one. */
export function NetworkMenu() {
  const shipped = useAtlas(selectShipped)
  const open = useAtlas(selectOpen)
  const groups: MenuGroup[] = [
    {
      id: 'shipped',
      title: appWords.networkMenu,
      choice: 'single',
      chosen: open?.origin.kind === 'shipped' ? [open.origin.id] : [],
      entries: (shipped ?? []).map(({ id, title, description }) => ({
        id,
        label: title,
        description,
        onAction: () => void openShipped(atlasStore, id),
      })),
    },
    {
      id: 'own',
      entries: [
        {
          id: 'open-file',
          label: appWords.openOther,
          mark: <FileUp aria-hidden size={16} />,
          keys: pickAndOpenFile.keys?.[0],
          onAction: () => void pickAndOpenFile.run(atlasStore),
        },
        {
          id: 'welcome',
          label: appWords.welcome,
          mark: <Sparkles aria-hidden size={16} />,
          keys: showWelcome.keys?.[0],
          onAction: () => void showWelcome.run(atlasStore),
        },
      ],
    },
  ]
  const isChanged = useAtlas(selectIsChanged)
  const name = visibleControls(open?.network.file.meta.title ?? appWords.noNetwork)
  const title = isChanged ? appWords.unsaved(name) : name
  return (
    <MenuButton label={`${appWords.networkMenu}: ${title}`} look="quiet" groups={groups}>
      <span className={styles['title']}>{isChanged ? `• ${name}` : name}</span>
    </MenuButton>
  )
}
