import type { Relation } from '../../../domain/network/schema/relation.ts'
import { listWords } from '../../../words/lists.ts'
import { entriesCalled } from '../lists/entriesCalled.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import type { OfacEntry } from './ofacEntry.ts'

const words = listWords.ofac

/** An entry, the names it is said to be linked to, and the source that stands for it. */
export interface LinkedEntry {
  readonly entry: OfacEntry
  readonly links: readonly string[]
  readonly source: string
}

/**
 * The relations that the SDN list tells: "Linked To: NAME", of which it never says what it consists of, and the owner of a vessel. A
 * name becomes a relation only where exactly one entry is called so; all others are told in the report.
 */
export function ofacRelations(linked: readonly LinkedEntry[], log: ImportLog): Relation[] {
  const names = new Set<string>()
  for (const { entry, links } of linked) {
    for (const name of links) names.add(name)
    if (entry.vessel.owner !== '') names.add(entry.vessel.owner)
  }
  const found = entriesCalled(
    linked.map(({ entry }) => entry),
    names,
  )
  const relations = new Map<string, Relation>()
  const others = (name: string, id: string) => (found.get(name) ?? []).filter((one) => one !== id)

  for (const { entry, links, source } of linked) {
    const { id, place, vessel } = entry
    for (const name of links) {
      const ids = others(name, id)
      const [target] = ids
      const relationId = `${id}-linked-${target}`
      if (target === undefined) {
        log.skipped(words.links, place, found.has(name) ? words.toItself : words.linkOpen(name))
      } else if (ids.length > 1) {
        log.skipped(words.links, place, words.linkAmbiguous(name, ids))
      } else if (relations.has(relationId)) {
        log.merged(words.links, place, words.sameLink)
      } else {
        log.kept(words.links)
        relations.set(relationId, {
          id: relationId,
          source: id,
          target,
          type: 'related_to',
          wording: words.linkedTo,
          legality: 'unknown',
          sources: [source],
          evidence: words.linkEvidence(name),
        })
      }
    }

    if (vessel.owner === '') continue
    const owners = others(vessel.owner, id)
    const [owner] = owners
    if (owner === undefined || owners.length > 1) {
      const sentence =
        owner === undefined
          ? words.ownerOpen(vessel.owner)
          : words.ownerAmbiguous(vessel.owner, owners)
      log.skipped(words.owners, place, sentence)
      continue
    }
    log.kept(words.owners)
    const relationId = `${owner}-owns-${id}`
    relations.set(relationId, {
      id: relationId,
      source: owner,
      target: id,
      type: 'owns',
      legality: 'unknown',
      sources: [source],
      evidence: words.ownerEvidence(vessel.owner),
    })
  }
  return [...relations.values()]
}
