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

export const present: Command = {
  id: 'present-story',
  title: words.present,
  group: 'story',
  keys: ['shift+b'],
  words: words.findPresent,
  isPossible: ({ open }) => (open?.network.file.stories?.length ?? 0) > 0,
  run: async (store) => (await import('./presentStory.ts')).presentStory(store),
}

export const storyCommands: readonly Command[] = [toggleStory, present]
