import type { Edited } from '../domain/edit/edited.ts'
import { addEntity, changeEntity } from '../domain/edit/editEntity.ts'
import { addRelation, changeRelation } from '../domain/edit/editRelation.ts'
import type { EntityDraft } from '../domain/edit/entityDraft.ts'
import { changeSource, removeSource } from '../domain/edit/editSource.ts'
import type { RelationDraft } from '../domain/edit/relationDraft.ts'
import { removeRows, type Removal } from '../domain/edit/removeRows.ts'
import type { SourceDraft } from '../domain/edit/sourceDraft.ts'
import type { Network } from '../domain/network/network.ts'
import { relationVerb } from '../domain/network/relationVerb.ts'
import type { Problem } from '../domain/network/openProblems.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { Relation, RelationId } from '../domain/network/schema/relation.ts'
import type { Selection } from '../domain/selection/selection.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { editWords } from '../words/edit.ts'
import { editRowWords } from '../words/editRows.ts'
import { networkWords } from '../words/network.ts'

const { done } = editWords

/** What keeps a draft from being taken in; empty when it was. */
type Outcome = Promise<readonly Problem[]>

function relationSentence({ entities }: NetworkFile, relation: Relation): string {
  const nameOf = (id: EntityId) => entities.find((entity) => entity.id === id)?.name ?? id
  const { source, target } = relation
  return networkWords.relationInWords(nameOf(source), relationVerb(relation), nameOf(target))
}

async function take(
  store: AtlasStore,
  edited: Edited,
  sentence: (file: NetworkFile, id: string) => string,
  selection: (id: string) => Selection | undefined,
): Outcome {
  if (!edited.ok) return edited.problems
  const { open, changeNetwork, announce } = store.getState()
  const { file, id } = edited
  if (open?.network.file === file) {
    announce(done.nothing)
    return []
  }
  const isTaken = await changeNetwork(file, sentence(file, id), selection(id))
  return isTaken ? [] : [{ path: '', sentence: editWords.busy }]
}

/** Adds an entity (`id` null) or changes one, and selects it. */
export async function saveEntity(
  store: AtlasStore,
  id: EntityId | null,
  draft: EntityDraft,
): Outcome {
  const network = store.getState().open?.network
  if (!network) return []
  const edited = id === null ? addEntity(network, draft) : changeEntity(network, id, draft)
  const say = id === null ? done.addedEntity : done.changedEntity
  return take(
    store,
    edited,
    () => say(draft.name.trim()),
    (saved) => ({ entities: [saved], relations: [] }),
  )
}

/** Adds a relation (`id` null) or changes one, and selects it. */
export async function saveRelation(
  store: AtlasStore,
  id: RelationId | null,
  draft: RelationDraft,
): Outcome {
  const network = store.getState().open?.network
  if (!network) return []
  const edited = id === null ? addRelation(network, draft) : changeRelation(network, id, draft)
  const say = id === null ? done.addedRelation : done.changedRelation
  return take(
    store,
    edited,
    (file, saved) => {
      const relation = file.relations.find((each) => each.id === saved)
      return say(relation ? relationSentence(file, relation) : saved)
    },
    (saved) => ({ entities: [], relations: [saved] }),
  )
}

/** Changes a source; what rests on it goes on resting on it. */
export async function saveSource(store: AtlasStore, id: string, draft: SourceDraft): Outcome {
  const network = store.getState().open?.network
  if (!network) return []
  const say = () => editRowWords.source.changed(draft.title.trim())
  return take(store, changeSource(network, id, draft), say, () => undefined)
}

/** Takes a source out of the network, if nothing rests on it. */
export async function dropSource(store: AtlasStore, id: string): Outcome {
  const { open, changeNetwork } = store.getState()
  const file = open && removeSource(open.network, id)
  if (!file) return [{ path: '', sentence: editRowWords.source.whyNot }]
  const title = open.network.sourceById.get(id)?.title ?? id
  const isTaken = await changeNetwork(file, editRowWords.source.removed(title))
  return isTaken ? [] : [{ path: '', sentence: editWords.busy }]
}

/** Takes what is selected, or these, out of the network, entities with their relations. Asks nothing: undo brings it back. */
export async function remove(store: AtlasStore, what?: Selection): Promise<void> {
  const { open, selection, changeNetwork, announce } = store.getState()
  if (!open) return
  const removal = removeRows(open.network, what ?? selection)
  const sentence = removedSentence(open.network, what ?? selection, removal)
  if (!(await changeNetwork(removal.file, sentence))) announce(editWords.busy)
}

function removedSentence(network: Network, what: Selection, removal: Removal): string {
  const entity = network.entityById.get(what.entities[0] ?? '')
  const relation = network.relationById.get(what.relations[0] ?? '')
  if (entity) {
    const name = removal.entities === 1 ? entity.name : done.entities(removal.entities)
    return done.removed(name, removal.relations)
  }
  return relation && removal.relations === 1
    ? done.removedRelation(relationSentence(network.file, relation))
    : done.removed(done.relations(removal.relations), 0)
}
