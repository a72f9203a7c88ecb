import { editProblemWords } from '../../words/editProblems.ts'
import { canonicalJson } from '../network/canonicalJson.ts'
import { LIMITS } from '../network/limits.ts'
import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import { entitySchema, type Entity, type EntityId } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { marked, type Edited } from './edited.ts'
import { entityOf, type EntityDraft } from './entityDraft.ts'
import { newId } from './newId.ts'
import { rowProblems } from './rowProblems.ts'
import { citedBy } from './sourceDraft.ts'

function draftProblems({ name, type }: EntityDraft): Problem[] {
  const problems: Problem[] = []
  if (name.trim() === '') problems.push({ path: 'name', sentence: editProblemWords.noName })
  if (type === '') problems.push({ path: 'type', sentence: editProblemWords.noType })
  return problems
}

function written(
  network: Network,
  draft: EntityDraft,
  before: Entity,
  put: (row: Entity) => Entity[],
): Edited {
  const cited = citedBy(draft, network)
  const found = [...draftProblems(draft), ...cited.problems]
  if (found.length > 0) return { ok: false, problems: found }
  const row = entityOf(draft, cited.ids, before)
  const { file } = network
  const next: NetworkFile = {
    ...file,
    sources: cited.added ? [...file.sources, cited.added] : file.sources,
    entities: put(row),
  }
  const problems = rowProblems(entitySchema, row, 'entities', next)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: next, id: row.id }
}

/** A network with one entity more, at the end of its list, under a readable id of its own. */
export function addEntity(network: Network, draft: EntityDraft): Edited {
  if (network.entities.length >= LIMITS.entities) {
    const { full, entities } = editProblemWords
    return { ok: false, problems: [{ path: '', sentence: full(LIMITS.entities, entities) }] }
  }
  const id = newId(draft.name, 'entity', (taken) => network.entityById.has(taken))
  const blank: Entity = { id, name: '', type: 'other', sources: [] }
  return written(network, draft, blank, (row) => [...network.file.entities, marked(row)])
}

/** A network in which an entity reads as the draft says; the very same file where nothing differs. */
export function changeEntity(network: Network, id: EntityId, draft: EntityDraft): Edited {
  const before = network.entityById.get(id)
  if (!before) throw new Error(`no entity ${id}`)
  let differs = true
  const edited = written(network, draft, before, (row) => {
    differs = canonicalJson(row) !== canonicalJson(before)
    const after = marked(row, before)
    return network.file.entities.map((entity) => (entity.id === id ? after : entity))
  })
  return edited.ok && !differs ? { ok: true, file: network.file, id } : edited
}
