import { canonicalJson } from '../network/canonicalJson.ts'
import type { Network } from '../network/network.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { Source } from '../network/schema/source.ts'
import { citingRows } from './citingRows.ts'
import { marked, type Edited } from './edited.ts'
import { rewritten } from './rewritten.ts'
import { sourceDraftOf, sourceProblems, type SourceDraft } from './sourceDraft.ts'
import { withFields } from './withFields.ts'

function rowOf(network: Network, id: string): Source {
  const row = network.file.sources.find((source) => source.id === id)
  if (!row) throw new Error(`no source ${id}`)
  return row
}

/** A network in which a source reads as the draft says; the very same file where nothing differs. */
export function changeSource(network: Network, id: string, draft: SourceDraft): Edited {
  const before = rowOf(network, id)
  const shown = network.sourceById.get(id) ?? before
  const isNew = rewritten(draft, sourceDraftOf(shown))
  const text = (field: 'date' | 'dateNote' | 'url') =>
    isNew(field) ? { [field]: draft[field].trim() } : {}
  const row = withFields<Source>(
    {
      ...before,
      type: draft.type,
      title: isNew('title') ? draft.title.trim() : before.title,
      publisher: isNew('publisher') ? draft.publisher.trim() : before.publisher,
    },
    { ...text('date'), ...text('dateNote'), ...text('url') },
  )
  const problems = sourceProblems(row).filter(
    ({ path }) => path !== 'publisher' || isNew('publisher'),
  )
  if (problems.length > 0) return { ok: false, problems }
  const { file } = network
  if (canonicalJson(row) === canonicalJson(before)) return { ok: true, file, id }
  const after = marked(row, before)
  const sources = file.sources.map((source) => (source === before ? after : source))
  return { ok: true, file: { ...file, sources }, id }
}

/** A network without a source; null while anything names it. */
export function removeSource(network: Network, id: string): NetworkFile | null {
  if (citingRows(network, id).claims > 0) return null
  const { file } = network
  return { ...file, sources: file.sources.filter((source) => source.id !== id) }
}
