import { editProblemWords } from '../../words/editProblems.ts'
import { canonicalJson } from '../network/canonicalJson.ts'
import { LIMITS } from '../network/limits.ts'
import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { relationSchema, type Relation, type RelationId } from '../network/schema/relation.ts'
import { marked, type Edited } from './edited.ts'
import { newId } from './newId.ts'
import { relationDraftProblems, relationOf, type RelationDraft } from './relationDraft.ts'
import { firstOfEach, rowProblems } from './rowProblems.ts'
import { citedBy } from './sourceDraft.ts'

/** What the schema expects of a stake is said for who writes files; a person at a form reads it otherwise. */
function inWords({ path, sentence }: Problem): Problem {
  const isStake = path.startsWith('stakePercent') && !sentence.startsWith('The least')
  return isStake ? { path: 'stakePercent', sentence: editProblemWords.stake } : { path, sentence }
}

function written(
  network: Network,
  draft: RelationDraft,
  before: Relation,
  put: (row: Relation) => Relation[],
): Edited {
  const cited = citedBy(draft, network)
  const found = [...relationDraftProblems(draft, network), ...cited.problems]
  const shown = network.relationById.get(before.id)
  const row = relationOf(draft, cited.ids, cited.added?.id ?? null, before, shown)
  const { file } = network
  const next: NetworkFile = {
    ...file,
    sources: cited.added ? [...file.sources, cited.added] : file.sources,
    relations: put(row),
  }
  const more = rowProblems(relationSchema, row, 'relations', next)
  const problems = firstOfEach([...found, ...more.map(inWords)])
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: next, id: row.id }
}

/** A network with one relation more, at the end of its list, under a readable id of its own. */
export function addRelation(network: Network, draft: RelationDraft): Edited {
  if (network.relations.length >= LIMITS.relations) {
    const { full, relations } = editProblemWords
    return { ok: false, problems: [{ path: '', sentence: full(LIMITS.relations, relations) }] }
  }
  const id = newId(`${draft.source} ${draft.type} ${draft.target}`, 'relation', (taken) =>
    network.relationById.has(taken),
  )
  const { source, target } = draft
  const blank: Relation = {
    id,
    source,
    target,
    type: 'related_to',
    legality: 'unknown',
    sources: [],
  }
  return written(network, draft, blank, (row) => [...network.file.relations, marked(row)])
}

/** A network in which a relation reads as the draft says; the very same file where nothing differs. */
export function changeRelation(network: Network, id: RelationId, draft: RelationDraft): Edited {
  const before = network.file.relations.find((relation) => relation.id === id)
  if (!before) throw new Error(`no relation ${id}`)
  let row = before
  const edited = written(network, draft, before, (next) => {
    row = next
    const after = marked(next, before)
    return network.file.relations.map((relation) => (relation.id === id ? after : relation))
  })
  const isSame = edited.ok && canonicalJson(row) === canonicalJson(before)
  return isSame ? { ok: true, file: network.file, id } : edited
}
