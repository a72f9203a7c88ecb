import { keptFileSchema } from '../domain/kept/keptFile.ts'
import { mergeKept } from '../domain/kept/mergeKept.ts'
import { collectProblems, wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import { schemaProblems } from '../domain/network/check/schemaProblems.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { parseJson } from '../io/json/parseJson.ts'
import { readFile } from '../io/readFile.ts'
import { pickFile } from '../lib/pickFile.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { keptWords } from '../words/kept.ts'

/** What came of taking in a file of views and notes: a sentence, or why nothing was changed. */
export type KeptImport =
  | { readonly ok: true; readonly sentence: string }
  | { readonly ok: false; readonly problems: OpenProblems }

/** Merges the text of a file of views and notes into those of the open network; a bad file changes nothing. */
export function importKept(store: AtlasStore, name: string, text: string): KeptImport {
  const parsed = parseJson(text)
  if (!parsed.ok) return { ok: false, problems: wholeFileProblem(name, parsed.sentence) }
  const problems = schemaProblems(keptFileSchema, parsed.value)
  if (problems.length > 0) return { ok: false, problems: collectProblems(name, problems) }
  const file = keptFileSchema.parse(parsed.value)

  const { open, savedViews, notes, announce } = store.getState()
  if (!open) return { ok: false, problems: wholeFileProblem(name, keptWords.nothingOpen) }
  const { entityById } = open.network
  const merged = mergeKept({ savedViews, notes }, file, (id) => entityById.has(id))
  store.setState({ savedViews: merged.savedViews, notes: merged.notes })
  const sentence = keptWords.imported({
    views: merged.views,
    notes: merged.newNotes,
    leftOut: merged.leftOut,
    madeFor: file.dataHash === open.dataHash ? null : file.network,
  })
  announce(sentence)
  return { ok: true, sentence }
}

/** Lets the person pick such a file and takes it in; null when they change their mind. */
export async function pickAndImportKept(store: AtlasStore): Promise<KeptImport | null> {
  const file = await pickFile('.json,application/json')
  if (!file) return null
  const read = await readFile(file)
  return read.ok ? importKept(store, read.name, read.text) : read
}
