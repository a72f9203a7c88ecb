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
import { rowProblems } from './rowProblems.ts'
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
  if (found.length > 0) return { ok: false, problems: found }
  const row = relationOf(draft, cited.ids, before)
  const { file } = network
  const next: NetworkFile = {
    ...file,
    sources: cited.added ? [...file.sources, cited.added] : file.sources,
    relations: put(row),
  }
  const problems = rowProblems(relationSchema, row, 'relations', next)
  if (problems.length > 0) return { ok: false, problems: problems.map(inWords) }
  return { ok: true, file: next, id: row.id }
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
  const before = network.relationById.get(id)
  if (!before) throw new Error(`no relation ${id}`)
  let differs = true
  const edited = written(network, draft, before, (row) => {
    differs = canonicalJson(row) !== canonicalJson(before)
    const after = marked(row, before)
    return network.file.relations.map((relation) => (relation.id === id ? after : relation))
  })
  return edited.ok && !differs ? { ok: true, file: network.file, id } : edited
}
