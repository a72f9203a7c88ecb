import { selectIsEdited } from '../store/selectors/selectIsChanged.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

export const copyLink: Command = {
  id: 'copy-link',
  title: commandWords.copyLink,
  group: 'view',
  keys: ['shift+c'],
  isPossible: (state) => state.open !== null,
  run: async (store) => {
    const { announce, notify } = store.getState()
    try {
      if (selectMasks(store.getState())) {
        const { copyMaskedLink } = await import('./copyMaskedLink.ts')
        if (await copyMaskedLink(store)) return
      }
      // The address bar is kept current, so it is the link.
      await navigator.clipboard.writeText(location.href)
      if (selectIsEdited(store.getState())) notify(commandWords.linkNeedsFile)
      else announce(commandWords.linkCopied)
    } catch {
      announce(commandWords.linkNotCopied)
    }
  },
}
