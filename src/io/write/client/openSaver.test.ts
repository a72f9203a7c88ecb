import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../../../tests/support/networkBuilder.ts'
import { threadlessWorker } from '../../../../tests/support/threadlessWorker.ts'
import { networkJson } from '../networkJson.ts'
import { createWriteApi } from '../worker/writeApi.ts'
import { openSaver } from './openSaver.ts'

const file = {
  ...buildNetworkFile({
    cases: [{ id: 'c', title: 'One', kind: 'topic' }],
    relations: Array.from({ length: 2500 }, (_, row) => `e${row} pays e${row + 1}`),
  }),
  unknown: ['kept'],
}

const from = { filterSentence: null, runId: null, dataHash: 'h', date: '2026-11-22' }
const ORDER = { format: 'json', ids: null, baseName: 'mine', from }

afterEach(() => vi.unstubAllGlobals())

async function expected(whole: typeof file) {
  const [written] = await networkJson.write(whole, 'mine', from)
  return written?.content
}

describe.each([
  ['in a worker', () => threadlessWorker({ api: createWriteApi() })],
  ['here, where a worker does not load', () => threadlessWorker({ api: null })],
  ['here, where there are no workers', () => undefined],
])('a network is written %s', (_, worker) => {
  it('whole, in the order of its fields and records', async () => {
    vi.stubGlobal('Worker', worker())
    const saver = openSaver(file)
    const { name, blob } = await saver.save(ORDER)
    expect([name, blob.type]).toEqual(['mine.json', 'application/json'])
    expect(await blob.text()).toBe(await expected(file))
    saver.close()
  })

  it('in part, by the ids of what is wanted', async () => {
    vi.stubGlobal('Worker', worker())
    const saver = openSaver(file)
    const ids = { entities: new Set(['e7', 'e8']), relations: new Set(['r8', 'r9']) }
    const { blob } = await saver.save({ ...ORDER, ids })
    const part = JSON.parse(await blob.text())
    expect([part.entities.length, part.relations.length, part.cases]).toEqual([2, 1, []])
    saver.close()
  })

  it('after the format said what it would lose', async () => {
    vi.stubGlobal('Worker', worker())
    const saver = openSaver(file)
    const [first] = await saver.offers()
    expect(first).toEqual({
      id: 'json',
      label: 'Network file (JSON)',
      extension: '.json',
      savedExtension: '.json',
    })
    expect(await saver.losses('json', null)).toEqual([])
    await expect(saver.save({ ...ORDER, format: 'none' })).rejects.toThrow('no format none')
    saver.close()
  })
})

it('of a part, says that the stories stay behind', async () => {
  const stories = [{ id: 't', title: 'Tale', steps: [] }]
  const saver = openSaver({ ...file, stories })
  const part = { entities: new Set(['e1']), relations: new Set<string>() }
  expect(await saver.losses('json', null)).toEqual([])
  expect(await saver.losses('json', part)).toEqual([
    { count: 1, sentence: '1 story about the whole network is left out of a part.' },
  ])
})

it('leaves no worker behind when it is closed, even while the network is on its way', async () => {
  const Stub = threadlessWorker({ api: createWriteApi() })
  vi.stubGlobal('Worker', Stub)
  const [early, late] = [openSaver(file), openSaver(file)]
  const unanswered = early.offers()
  unanswered.catch(() => {})
  early.close()
  await late.offers()
  late.close()
  await vi.waitFor(() => expect([Stub.started, Stub.alive]).toEqual([2, 0]))
})
