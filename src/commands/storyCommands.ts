import type { AtlasState } from '../store/atlasStore.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

const fetchTelling = () => import('./tellStory.ts')
const isTelling = ({ telling }: AtlasState) => telling !== null
const { story: words } = commandWords

export const toggleStory: Command = {
  id: 'story',
  title: words.toggle,
  group: 'story',
  keys: ['b'],
  words: words.find,
  isPossible: ({ open }) => open !== null,
  isOn: isTelling,
  run: async (store) => {
    if (store.getState().telling) store.getState().stopTelling()
    else (await fetchTelling()).startStory(store)
  },
}

export const storyCommands: readonly Command[] = [toggleStory]
