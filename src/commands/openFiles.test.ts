import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import type { TableMapping, TablePreview } from '../domain/import/tableMapping.ts'
import type { GivenResult, startImport } from '../io/client/startImport.ts'
import { ReadingCancelled } from '../io/reader/readingCancelled.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { cancelMapping, finishMapping } from './mappingDraft.ts'
import { openFiles } from './openFiles.ts'
import { stopReading } from './reading.ts'

const { started } = vi.hoisted(() => ({ started: vi.fn<typeof startImport>() }))
vi.mock('../io/client/startImport.ts', () => ({ startImport: started }))

const file = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Harbour list' } })
const choices = [
  { id: 'list', label: 'Harbour list', sureness: 1 },
  { id: 'table', label: 'Table', sureness: 0.5 },
]
const asNetwork: GivenResult = {
  kind: 'network',
  choices,
  readerId: 'list',
  file,
  dataHash: 'b'.repeat(64),
  report: {
    format: 'Harbour list',
    files: [{ name: 'list.csv', bytes: 3 }],
    counts: [{ sort: 'rows', read: 12, kept: 10, merged: 0, skipped: 2 }],
    remarks: [{ place: { file: 'list.csv', line: 3 }, fate: 'noted', sentence: 'Date cut.' }],
  },
}
const problems = {
  name: 'list.csv',
  count: 1,
  problems: [{ path: '', sentence: 'It is torn.' }],
}
const mapping: TableMapping = { tables: [], duplicates: 'merge' }
const preview: TablePreview = { tables: [], guessed: mapping }
const asPreview: GivenResult = { kind: 'preview', choices, readerId: 'table', preview }

const foreign = (name = 'list.csv') => new File(['a,b'], name)
const own = (title: string) =>
  new File(
    [JSON.stringify(buildNetworkFile({ relations: ['a finances b'], meta: { title } }))],
    `${title}.txt`,
  )

/** Readings that end when the test says so. */
function readByHand() {
  const readings: {
    readonly options: Parameters<typeof startImport>[1]
    readonly tell: (done: number) => void
    readonly end: (result: GivenResult) => void
    isCancelled: boolean
  }[] = []
  started.mockImplementation((_files, options, onProgress) => {
    const promised: { end?: (result: GivenResult) => void; stop?: () => void } = {}
    const result = new Promise<GivenResult>((resolve, reject) => {
      promised.end = resolve
      promised.stop = () => reject(new ReadingCancelled())
    })
    const reading = {
      options,
      tell: onProgress ?? (() => {}),
      end: (outcome: GivenResult) => promised.end?.(outcome),
      isCancelled: false,
    }
    const cancel = () => {
      reading.isCancelled = true
      promised.stop?.()
    }
    result.catch(() => {})
    readings.push(reading)
    return { result, cancel }
  })
  return readings
}

let store: AtlasStore
const state = () => store.getState()
const openTitle = () => state().open?.network.file.meta.title
const readAs = (result: GivenResult) =>
  started.mockImplementation(() => ({ result: Promise.resolve(result), cancel: () => {} }))

beforeEach(() => {
  started.mockReset()
  store = createAtlasStore()
})

describe('files of other formats', () => {
  it('are read together, opened, and their report is kept and told', async () => {
    readAs(asNetwork)
    const files = [foreign('list.csv'), foreign('names.csv')]
    expect(await openFiles(store, files)).toBe(true)
    expect(started.mock.calls[0]![0]).toEqual(files)
    expect(openTitle()).toBe('Harbour list')
    expect(state().open).toMatchObject({
      origin: { kind: 'file', fileName: 'list.csv' },
      dataHash: 'b'.repeat(64),
    })
    expect(state().lastImport).toMatchObject({ files, choices, readerId: 'list' })
    expect(state().notices).toMatchObject([
      {
        sentence: '12 records read as Harbour list, 2 skipped, 1 with a remark.',
        more: { label: 'Import report', dialog: 'importReport' },
      },
    ])
  })

  it('tell how far reading is, and can be stopped; what is open stays', async () => {
    await openFiles(store, [own('Old')])
    const readings = readByHand()
    const opening = openFiles(store, [foreign(), foreign('names.csv'), foreign('more.csv')])
    await vi.waitFor(() => expect(readings).toHaveLength(1))
    expect(state().importing).toEqual({ name: 'list.csv and 2 more', progress: 0 })
    expect(state().announcement?.sentence).toBe('Reading list.csv and 2 more.')
    readings[0]!.tell(0.1)
    expect(state().importing?.progress).toBe(0.1)
    expect(state().announcement?.sentence).toBe('Reading list.csv and 2 more.')
    readings[0]!.tell(0.51)
    expect(state().announcement?.sentence).toBe('51 % read.')

    stopReading(store)
    expect(await opening).toBe(false)
    expect(readings[0]!.isCancelled).toBe(true)
    expect(state()).toMatchObject({ importing: null, opening: null, openProblems: null })
    expect(state().announcement?.sentence).toBe(
      'Reading list.csv and 2 more was stopped; nothing was changed.',
    )
    expect(openTitle()).toBe('Old')
  })

  it('are stopped when something else is opened meanwhile', async () => {
    const readings = readByHand()
    const first = openFiles(store, [foreign()])
    await vi.waitFor(() => expect(readings).toHaveLength(1))
    expect(await openFiles(store, [own('New')])).toBe(true)
    expect(await first).toBe(false)
    expect(readings[0]!.isCancelled).toBe(true)
    expect(openTitle()).toBe('New')
    expect(state()).toMatchObject({ importing: null, opening: null })
  })

  it('that cannot be read leave what is open, say why, and can be read as something else', async () => {
    await openFiles(store, [own('Old')])
    readAs({ kind: 'problems', choices, problems })
    const files = [foreign()]
    expect(await openFiles(store, files)).toBe(false)
    expect(openTitle()).toBe('Old')
    expect(state().openProblems).toEqual(problems)
    expect(state().refusedImport).toEqual({ files, choices })

    state().dismissOpenProblems()
    expect(state().refusedImport).toBe(null)
    readAs(asNetwork)
    await openFiles(store, files, { readerId: 'table' })
    expect(started.mock.lastCall![1]).toMatchObject({ readerId: 'table' })
    expect(openTitle()).toBe('Harbour list')
  })

  it('lose their report when another network is opened', async () => {
    readAs(asNetwork)
    await openFiles(store, [foreign()])
    await openFiles(store, [own('New')])
    expect(state().lastImport).toBe(null)
  })
})

describe('a part of the app that cannot be loaded', () => {
  it('is told, and what is open stays', async () => {
    await openFiles(store, [own('Old')])
    started.mockImplementation(() => {
      throw new TypeError('Failed to fetch')
    })
    expect(await openFiles(store, [foreign()])).toBe(false)
    expect(state().openProblems?.problems).toEqual([
      {
        path: '',
        sentence:
          'The part of the app that reads such files did not work (TypeError: Failed to fetch). Reload the page and try again.',
      },
    ])
    expect(state().opening).toBe(null)
    expect(openTitle()).toBe('Old')
  })
})

describe('tables', () => {
  it('wait for a person to say what the columns are', async () => {
    const readings = readByHand()
    const files = [foreign()]
    const opening = openFiles(store, files)
    await vi.waitFor(() => expect(readings).toHaveLength(1))
    expect(readings[0]!.options).toMatchObject({ askMapping: true })
    readings[0]!.end(asPreview)
    await vi.waitFor(() => expect(state().mappingDraft).toEqual({ files, preview }))
    expect(state()).toMatchObject({ dialog: 'mapping', importing: null })

    finishMapping(store, mapping)
    expect(state()).toMatchObject({ dialog: null, mappingDraft: null })
    await vi.waitFor(() => expect(readings).toHaveLength(2))
    expect(readings[1]!.options).toEqual({ readerId: 'table', mapping })
    readings[1]!.end(asNetwork)
    expect(await opening).toBe(true)
  })

  it('stay unread when the person changes their mind, or opens something else', async () => {
    readAs(asPreview)
    const first = openFiles(store, [foreign()])
    await vi.waitFor(() => expect(state().dialog).toBe('mapping'))
    cancelMapping(store)
    expect(await first).toBe(false)
    expect(state()).toMatchObject({ dialog: null, mappingDraft: null, opening: null })

    const second = openFiles(store, [foreign()])
    await vi.waitFor(() => expect(state().dialog).toBe('mapping'))
    expect(await openFiles(store, [own('New')])).toBe(true)
    expect(await second).toBe(false)
    expect(state()).toMatchObject({ dialog: null, mappingDraft: null, opening: null })
  })
})

describe('network files', () => {
  it('are opened at once, whatever they are called, and in UTF-16 too', async () => {
    expect(await openFiles(store, [own('Mine')])).toBe(true)
    const text = JSON.stringify(buildNetworkFile({ meta: { title: 'Wide' } }))
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer)
    expect(await openFiles(store, [new File([wide], 'wide.json')])).toBe(true)
    expect(openTitle()).toBe('Wide')
    expect(started).not.toHaveBeenCalled()
    expect(state().lastImport).toBe(null)
  })

  it('that are broken are told as ever', async () => {
    const torn = new File(['{"kind":"chokepoint-atlas/network",'], 'torn.json')
    expect(await openFiles(store, [torn])).toBe(false)
    expect(state().openProblems?.problems).toHaveLength(1)
    expect(state().refusedImport).toBe(null)
    expect(started).not.toHaveBeenCalled()
  })
})
