import { THEMES } from '../store/interfaceSlice.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const switchTheme: Command = {
  id: 'switch-theme',
  title: commandWords.switchTheme,
  group: 'view',
  keys: ['shift+d'],
  run: (store) => {
    const { theme, setTheme, announce } = store.getState()
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
    setTheme(next)
    announce(commandWords.themeIs[next])
  },
}
