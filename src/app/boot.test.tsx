import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answeredLater } from '../../tests/support/answeredLater.ts'
import { buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import { openFiles } from '../commands/openFiles.ts'
import type { ShippedNetwork } from '../domain/network/shippedNetwork.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import { openNetworkText } from '../io/openNetworkText.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { saveFile, saveWork, type WorkRecord } from '../store/persistence/keptRecords.ts'
import { boot } from './boot.ts'

const keyval = await vi.hoisted(async () => {
  const { fakeKeyval } = await import('../../tests/support/fakeKeyval.ts')
  return fakeKeyval()
})
vi.mock('idb-keyval', () => keyval)

type Index = { ok: true; networks: ShippedNetwork[] }
const { readShippedIndex, openNetworkAddress } = vi.hoisted(() => ({
  readShippedIndex: vi.fn<() => Promise<Index>>(),
  openNetworkAddress: vi.fn<() => Promise<OpenResult>>(),
}))
vi.mock('../io/readShippedIndex.ts', () => ({
  readShippedIndex,
  shippedAddress: ({ file }: ShippedNetwork) => file,
}))
vi.mock('../io/openNetworkAddress.ts', () => ({ openNetworkAddress }))

const text = (title: string) =>
  JSON.stringify(buildNetworkFile({ relations: ['a finances b'], meta: { title } }))
const networks: ShippedNetwork[] = [
  {
    id: 'first',
    title: 'First',
    description: '',
    file: 'first.json',
    entities: 2,
    relations: 1,
    fictional: true,
  },
]

let store: AtlasStore
const state = () => store.getState()
const openTitle = () => state().open?.network.file.meta.title
const drop = (title: string) => openFiles(store, [new File([text(title)], `${title}.json`)])
const titlesKept = () =>
  [...(keyval.databases.get('chokepoint-atlas-work')?.values() ?? [])].map(
    (record) => (record as WorkRecord).title,
  )

beforeEach(() => {
  for (const database of keyval.databases.values()) database.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  readShippedIndex.mockReset().mockResolvedValue({ ok: true, networks })
  openNetworkAddress.mockReset().mockResolvedValue(openNetworkText('first.json', text('First')))
  store = createAtlasStore()
})

describe('the start', () => {
  it('opens the first network behind the welcome', async () => {
    await boot(store)
    expect([openTitle(), state().dialog]).toEqual(['First', 'welcome'])
  })

  it('leaves open what a person opened while the list was still being read', async () => {
    const list = answeredLater<Index>()
    readShippedIndex.mockImplementation(list.ask)
    const booting = boot(store)
    await drop('Mine')
    list.give({ ok: true, networks })
    await booting
    expect([openTitle(), state().dialog]).toEqual(['Mine', null])
    expect(openNetworkAddress).not.toHaveBeenCalled()
  })

  it('leaves open what a person opened while a link was followed', async () => {
    history.replaceState(null, '', '/#network=first')
    const shipped = answeredLater<OpenResult>()
    openNetworkAddress.mockImplementation(shipped.ask)
    const booting = boot(store)
    await vi.waitFor(() => expect(openNetworkAddress).toHaveBeenCalled())
    await drop('Mine')
    shipped.give(openNetworkText('first.json', text('First')))
    await booting
    expect([openTitle(), state().dialog]).toEqual(['Mine', null])
    expect(openNetworkAddress).toHaveBeenCalledTimes(1)
  })

  it('keeps apart what a person opened while their work was coming back', async () => {
    sessionStorage.setItem('chokepoint-atlas-session', 'before')
    const work = openNetworkText('work.json', text('Work'))
    if (!work.ok) throw new Error('The work is broken.')
    const { dataHash } = work
    await saveFile(dataHash, work.network.file)
    await saveWork({
      session: 'before',
      savedAt: 1,
      origin: { kind: 'shipped', id: 'first' },
      title: 'Work',
      dataHash,
      fragment: '',
    })
    const shipped = answeredLater<OpenResult>()
    openNetworkAddress.mockImplementation(shipped.ask)
    const booting = boot(store)
    await vi.waitFor(() => expect(openNetworkAddress).toHaveBeenCalled())
    await drop('Mine')
    shipped.give(work)
    await booting
    expect(openTitle()).toBe('Mine')
    state().setLayout('rings')
    dispatchEvent(new Event('pagehide'))
    await vi.waitFor(() => expect(titlesKept().toSorted()).toEqual(['Mine', 'Work']))
  })
})
