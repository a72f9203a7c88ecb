import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import { threadlessWorker } from '../../../tests/support/threadlessWorker.ts'
import { LIMITS } from '../../domain/network/limits.ts'
import { importWorkerApi } from '../worker/importWorkerApi.ts'
import { startImport } from './startImport.ts'

// Long enough to cross in several parts.
const network = buildNetworkFile({
  relations: Array.from({ length: 700 }, (_, place) => `e${place} finances e${place + 1}`),
})
const text = JSON.stringify(network)
const files = [new File([text], 'mine.json')]

afterEach(() => vi.unstubAllGlobals())

const endOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'came',
    (error: Error) => error.name,
  )

describe('reading in a worker', () => {
  it('gives what reading in the page gives, and ends the worker', async () => {
    const here = await startImport(files).result
    const Stub = threadlessWorker({ api: importWorkerApi })
    vi.stubGlobal('Worker', Stub)
    const there = await startImport(files).result
    expect(there).toMatchObject({ kind: 'network', readerId: 'atlas', file: network })
    expect(there).toEqual(here)
    // Order of fields is part of what a person saves again.
    expect(JSON.stringify(there)).toBe(JSON.stringify(here))
    expect([Stub.started, Stub.alive]).toEqual([1, 0])
  })

  it('tells progress', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: importWorkerApi }))
    const heard: number[] = []
    await startImport(files, {}, (done) => heard.push(done)).result
    expect(heard.length).toBeGreaterThan(0)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect(heard.at(-1)).toBeLessThanOrEqual(1)
  })

  it('is stopped at once, whatever the reader is doing', async () => {
    const Stub = threadlessWorker({ api: { read: () => new Promise(() => {}) } })
    vi.stubGlobal('Worker', Stub)
    const { result, cancel } = startImport(files)
    cancel()
    expect(await endOf(result)).toBe('ReadingCancelled')
    expect(Stub.alive).toBe(0)
  })

  it('goes on in the page when the worker cannot be loaded or is forbidden', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: null }))
    expect(await startImport(files).result).toMatchObject({ kind: 'network' })
    vi.stubGlobal('Worker', function Forbidden() {
      throw new DOMException('no workers here', 'SecurityError')
    })
    expect(await startImport(files).result).toMatchObject({ kind: 'network' })
  })
})

describe('reading in the page', () => {
  beforeEach(() => vi.stubGlobal('Worker', undefined))

  it('is stopped too', async () => {
    const { result, cancel } = startImport(files)
    cancel()
    expect(await endOf(result)).toBe('ReadingCancelled')
  })

  it('refuses what is too large before it is loaded', async () => {
    const huge = new File([], 'huge.xml')
    Object.defineProperty(huge, 'size', { value: LIMITS.fileBytes + 1024 * 1024 })
    vi.spyOn(huge, 'arrayBuffer').mockRejectedValue(new Error('It was loaded.'))
    expect(await startImport([huge]).result).toEqual({
      kind: 'problems',
      choices: [],
      problems: {
        name: 'huge.xml',
        count: 1,
        problems: [{ path: '', sentence: 'The file holds 65 MB; at most 64 MB can be opened.' }],
      },
    })
  })

  it('says which file could not be loaded', async () => {
    const gone = new File(['a'], 'gone.xml')
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
    expect(await startImport([new File(['b'], 'there.xml'), gone]).result).toMatchObject({
      problems: {
        name: 'gone.xml',
        problems: [
          {
            sentence: 'The file could not be read: it may have been moved, changed or locked.',
          },
        ],
      },
    })
  })
})
