import { editProblemWords } from '../../words/editProblems.ts'
import { canonicalJson } from '../network/canonicalJson.ts'
import { LIMITS } from '../network/limits.ts'
import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import { entitySchema, type Entity, type EntityId } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { marked, type Edited } from './edited.ts'
import { coordinatesOf } from './coordinates.ts'
import { entityDraftOf, entityOf, type EntityDraft } from './entityDraft.ts'
import { atIdentifier, identifierProblems } from './identifierDraft.ts'
import { listingProblems } from './listingDraft.ts'
import { newId } from './newId.ts'
import { rewritten } from './rewritten.ts'
import { firstOfEach, rowProblems } from './rowProblems.ts'
import { citedBy } from './sourceDraft.ts'

function draftProblems(draft: EntityDraft, before: Entity, shown: Entity): Problem[] {
  const isNew = rewritten(draft, entityDraftOf(shown))
  const problems: Problem[] = []
  const add = (path: keyof EntityDraft, sentence: string) => problems.push({ path, sentence })
  if (draft.name.trim() === '') add('name', editProblemWords.noName)
  if (draft.type === '') add('type', editProblemWords.noType)
  if (isNew('coordinates') && coordinatesOf(draft.coordinates) === null)
    add('coordinates', editProblemWords.coordinates)
  return [
    ...problems,
    ...listingProblems(draft.listings, before.listings),
    ...identifierProblems(draft.identifiers, before.identifiers),
  ]
}

function written(
  network: Network,
  draft: EntityDraft,
  before: Entity,
  put: (row: Entity) => Entity[],
): Edited {
  const cited = citedBy(draft, network)
  const shown = network.entityById.get(before.id) ?? before
  const found = [...draftProblems(draft, before, shown), ...cited.problems]
  const row = entityOf(draft, cited.ids, cited.added?.id ?? null, before, shown)
  const { file } = network
  const next: NetworkFile = {
    ...file,
    sources: cited.added ? [...file.sources, cited.added] : file.sources,
    entities: put(row),
  }
  const { identifiers } = before
  const more = rowProblems(entitySchema, row, 'entities', next)
  const problems = firstOfEach([
    ...found,
    ...more.map((problem) => atIdentifier(problem, draft.identifiers, identifiers)),
  ])
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
  const before = network.file.entities.find((entity) => entity.id === id)
  if (!before) throw new Error(`no entity ${id}`)
  let row = before
  const edited = written(network, draft, before, (next) => {
    row = next
    const after = marked(next, before)
    return network.file.entities.map((entity) => (entity.id === id ? after : entity))
  })
  const isSame = edited.ok && canonicalJson(row) === canonicalJson(before)
  return isSame ? { ok: true, file: network.file, id } : edited
}
