import { releaseProxy, wrap } from 'comlink'
import type { PartIds } from '../../../domain/export/partOfNetwork.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import type { Loss } from '../writer.ts'
import { RECORD_LISTS } from '../worker/recordLists.ts'
import type { FormatOffer, SavedFile, SaveOrder, WriteApi } from '../worker/writeApi.ts'

/** Records handed over at once: so few that copying them never holds up a frame. */
const PIECE = 1000

/** Writes one network, in a worker where there are workers. */
export interface Saver {
  /** Every format that can be written. */
  readonly offers: () => Promise<readonly FormatOffer[]>
  /** What a format cannot carry of a part; null for the whole network. */
  readonly losses: (format: string, ids: PartIds | null) => Promise<readonly Loss[]>
  /** Rejects when writing fails. */
  readonly save: (order: SaveOrder) => Promise<SavedFile>
  /** Ends the worker, if one was started; what was asked before is not answered any more. Asked again, it starts anew. */
  readonly close: () => void
}

type Asynchronous<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never
}

interface Writing {
  readonly api: Asynchronous<WriteApi>
  /** Rejects when the worker cannot be loaded or dies; never resolves. */
  readonly failure: Promise<never>
  readonly close: () => void
}

const never = new Promise<never>(() => {})

async function inThread(): Promise<Writing> {
  const { createWriteApi } = await import('../worker/writeApi.ts')
  const held = createWriteApi()
  const api: Writing['api'] = {
    begin: async (file) => held.begin(file),
    add: async (list, records) => held.add(list, records),
    offers: async () => held.offers(),
    losses: async (format, ids) => held.losses(format, ids),
    write: (order) => held.write(order),
  }
  return { api, failure: never, close: () => {} }
}

function inWorker(): Writing | null {
  if (typeof Worker === 'undefined') return null
  try {
    const worker = new Worker(new URL('../worker/writeWorker.ts', import.meta.url), {
      type: 'module',
    })
    const api = wrap<WriteApi>(worker)
    const failure = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('The worker failed.')))
    })
    failure.catch(() => {})
    const close = () => {
      api[releaseProxy]()
      worker.terminate()
    }
    return { api: api as unknown as Asynchronous<WriteApi>, failure, close }
  } catch {
    return null
  }
}

/** Hands a network over piece by piece, until the signal comes. */
async function handOver(file: NetworkFile, { api }: Writing, signal: AbortSignal): Promise<void> {
  const empty = RECORD_LISTS.filter((list) => file[list]).map((list) => [list, []])
  await api.begin({ ...file, ...Object.fromEntries(empty) })
  for (const list of RECORD_LISTS) {
    const records = file[list] ?? []
    for (let at = 0; at < records.length; at += PIECE) {
      signal.throwIfAborted()
      await api.add(list, records.slice(at, at + PIECE) as never[])
    }
  }
}

/** A worker that holds the network, or this thread where no worker can be had. */
async function start(file: NetworkFile, signal: AbortSignal): Promise<Writing> {
  const worker = inWorker()
  if (worker) {
    try {
      await Promise.race([handOver(file, worker, signal), worker.failure])
      return worker
    } catch {
      worker.close()
    }
  }
  signal.throwIfAborted()
  const writing = await inThread()
  await handOver(file, writing, signal)
  return writing
}

interface Started {
  readonly writing: Promise<Writing>
  readonly closing: AbortController
}

/**
 * Writes a network. Copying a network to a worker in one go holds up the page for as long as writing it would, so it is handed
 * over in pieces when first asked for something; the parts to save are then named by their ids alone.
 */
export function openSaver(file: NetworkFile): Saver {
  let started: Started | null = null
  const begin = (): Started => {
    const closing = new AbortController()
    const writing = start(file, closing.signal)
    writing.catch(() => {})
    return { writing, closing }
  }
  const ask = async <Answer>(question: (api: Writing['api']) => Promise<Answer>) => {
    started ??= begin()
    const { api, failure } = await started.writing
    return Promise.race([question(api), failure])
  }
  return {
    offers: () => ask((api) => api.offers()),
    losses: (format, ids) => ask((api) => api.losses(format, ids)),
    save: (order) => ask((api) => api.write(order)),
    close: () => {
      started?.closing.abort()
      started?.writing.then(({ close }) => close()).catch(() => {})
      started = null
    },
  }
}
