import { expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { addStory } from '../domain/stories/editStories.ts'
import { createAtlasStore } from '../store/atlasStore.ts'
import { writeStoryOrLesson } from './writeStoryOrLesson.ts'

const network = buildNetwork({ relations: ['a finances b'] })
const titlesIn = (store: ReturnType<typeof createAtlasStore>) =>
  store.getState().open?.network.file.stories?.map(({ title }) => title)

function written() {
  const store = createAtlasStore()
  const open = (id: string) =>
    store.getState().finishOpening({ network, origin: { kind: 'shipped', id }, dataHash: id })
  open('one')
  const write = (title: string) =>
    writeStoryOrLesson(store, 'Busy.', (file) => addStory(file, title), `Added ${title}.`)
  return { store, open, write }
}

it('changes to stories that are made at once follow one another', async () => {
  const { store, write } = written()
  expect(await Promise.all([write('First'), write('Second')])).toEqual([true, true])
  expect(titlesIn(store)).toEqual(['First', 'Second'])
})

it('a change to a story that still waits is not made to another network that is opened meanwhile', async () => {
  const { store, open, write } = written()
  const changes = [write('First'), write('Second')]
  open('two')
  expect(await Promise.all(changes)).toEqual([false, false])
  expect(titlesIn(store)).toBeUndefined()
})
