import { CircleHelp, Monitor, Moon, Redo2, Search, Share2, Sun, Undo2 } from 'lucide-react'
import { copyLink } from '../commands/copyLink.ts'
import { showSearch, showShortcuts } from '../commands/dialogCommands.ts'
import { redo, undo } from '../commands/historyCommands.ts'
import { switchTheme } from '../commands/switchTheme.ts'
import { walkPicture } from '../commands/walkPicture.ts'
import { atlasStore, useAtlas, useHistory, type AtlasState } from '../store/atlasStore.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { appWords } from '../words/app.ts'
import { CommandButton } from './CommandButton.tsx'
import styles from './Header.module.css'
import { MainMenu } from './MainMenu.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { NetworkMenu } from './NetworkMenu.tsx'

const selectTheme = (state: AtlasState) => state.theme
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon }

/** Title, network, search and the few controls that belong to everything. */
export function Header() {
  const theme = useAtlas(selectTheme)
  const canUndo = useHistory((history) => history.pastStates.length > 0)
  const canRedo = useHistory((history) => history.futureStates.length > 0)
  const ThemeIcon = THEME_ICONS[theme]
  return (
    <header className={styles['header']}>
      <span className={styles['skip']}>
        <Button onPress={() => void walkPicture.run(atlasStore)}>{appWords.skipToPicture}</Button>
      </span>
      <h1 className={styles['title']}>{appWords.title}</h1>
      <NetworkMenu />
      <div className={styles['searchButton']}>
        <Button look="plain" onPress={() => void showSearch.run(atlasStore)}>
          <span className={styles['search']} data-tour="search">
            <Search aria-hidden size={14} />
            <span className={styles['searchWords']}>{appWords.search}</span>
            <Kbd keys="mod+k" />
          </span>
        </Button>
      </div>
      <div className={styles['mode']}>
        <ModeSwitch />
      </div>
      <div className={styles['controls']}>
        <IconButton
          label={undo.title}
          keys={undo.keys?.[0]}
          isDisabled={!canUndo}
          onPress={() => void undo.run(atlasStore)}
        >
          <Undo2 aria-hidden size={16} />
        </IconButton>
        <IconButton
          label={redo.title}
          keys={redo.keys?.[0]}
          isDisabled={!canRedo}
          onPress={() => void redo.run(atlasStore)}
        >
          <Redo2 aria-hidden size={16} />
        </IconButton>
        <span className={styles['roomy']}>
          <span data-tour="share">
            <CommandButton command={copyLink}>
              <Share2 aria-hidden size={16} />
            </CommandButton>
          </span>
          <CommandButton command={switchTheme}>
            <ThemeIcon aria-hidden size={16} />
          </CommandButton>
          <CommandButton command={showShortcuts}>
            <CircleHelp aria-hidden size={16} />
          </CommandButton>
        </span>
        <MainMenu />
      </div>
    </header>
  )
}
