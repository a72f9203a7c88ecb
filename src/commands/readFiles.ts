import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { visibleControls } from '../domain/text/visibleControls.ts'
import { startImport, type GivenResult } from '../io/client/startImport.ts'
import { namesTogether } from '../io/reader/namesTogether.ts'
import type { ForeignOptions } from '../io/reader/readForeign.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { importingWords } from '../words/importing.ts'
import { openWords } from '../words/openNetwork.ts'
import { askMapping } from './mappingDraft.ts'
import { holdReading } from './reading.ts'

/** Files that were read as a network, or why not. */
export type ReadFiles =
  | Extract<GivenResult, { kind: 'network' }>
  | (Extract<GivenResult, { kind: 'problems' }> & { readonly problems: OpenProblems })

/** Steps of progress that are spoken. */
const SPOKEN = 4

/**
 * Reads files as one network beside the page, with progress in the store and a way to stop; tables ask first what their columns
 * are. A reading that breaks is a problem with the files like any other. Null when the person stops it or something else is opened. Changes nothing that is open.
 */
export async function readFiles(
  store: AtlasStore,
  files: readonly File[],
  options: Pick<ForeignOptions, 'readerId' | 'mapping'> = {},
): Promise<ReadFiles | null> {
  const result = await readOnce(store, files, { ...options, askMapping: true })
  if (result?.kind !== 'preview') return result
  const { readerId, preview } = result
  const mapping = await askMapping(store, { files, preview })
  if (!mapping) return null
  const read = await readOnce(store, files, { readerId, mapping })
  return read?.kind === 'preview' ? null : read
}

async function readOnce(
  store: AtlasStore,
  files: readonly File[],
  options: ForeignOptions,
): Promise<GivenResult | null> {
  const name = visibleControls(namesTogether(files))
  const { setImporting, announce } = store.getState()
  let spoken = 0
  const running = startImport(files, options, (progress) => {
    setImporting({ name, progress })
    if (progress * SPOKEN < spoken + 1 || progress >= 1) return
    spoken = Math.floor(progress * SPOKEN)
    announce(importingWords.soFar(Math.round(100 * progress)))
  })
  let isStopped = false
  const release = holdReading(store, () => {
    isStopped = true
    running.cancel()
    setImporting(null)
    announce(importingWords.stopped(name))
  })
  setImporting({ name, progress: 0 })
  announce(importingWords.started(name))
  try {
    return await running.result
  } catch (error) {
    if (isStopped) return null
    const problems = wholeFileProblem(name, openWords.readerFailed(String(error)))
    return { kind: 'problems', problems, choices: [] }
  } finally {
    release()
    if (!isStopped) setImporting(null)
  }
}
