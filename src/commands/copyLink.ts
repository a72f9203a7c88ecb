import { addressText } from '../domain/view/address.ts'
import { addressOfTab } from '../store/addressOfState.ts'
import type { AtlasState } from '../store/atlasStore.ts'
import { selectIsEdited } from '../store/selectors/selectIsChanged.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

/** The link to what is shown now: the address bar follows a moment later, and would still lead to what was shown before. */
function linkTo(state: AtlasState): string {
  const address = addressOfTab(state)
  const text = address ? addressText(address.search, address.fragment) : ''
  return new URL(location.pathname + text, location.href).href
}

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
      await navigator.clipboard.writeText(linkTo(store.getState()))
      if (selectIsEdited(store.getState())) notify(commandWords.linkNeedsFile)
      else announce(commandWords.linkCopied)
    } catch {
      announce(commandWords.linkNotCopied)
    }
  },
}
