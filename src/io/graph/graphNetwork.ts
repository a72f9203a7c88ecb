import type { RecordPlace } from '../../domain/import/importReport.ts'
import { LIMITS } from '../../domain/network/limits.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import {
  NETWORK_KIND,
  NETWORK_VERSION,
  type NetworkFile,
} from '../../domain/network/schema/networkFile.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { edgeToRelation } from './edgeToRelation.ts'
import { GraphTooLarge, type ForeignEdge, type ForeignNode } from './foreignGraph.ts'
import type { GraphHead } from './graphHead.ts'
import { IdMaker } from '../../domain/network/idMaker.ts'
import type { ImportLog } from '../reader/importLog.ts'
import { nodeToEntity, type RecordContext } from './nodeToEntity.ts'
import { WholeGraph } from './wholeGraph.ts'

const { sort: sorts } = words

/** Collects the nodes and edges of another program's files and makes one network of them. */
export class GraphNetwork {
  private readonly entities = new Map<string, Entity>()
  private readonly edges: ForeignEdge[] = []
  private head: GraphHead | null = null
  private whole: WholeGraph | null
  private context: RecordContext

  constructor(private readonly log: ImportLog) {
    this.whole = new WholeGraph(log)
    this.context = { log, exact: false, sourceIds: new Set(), caseIds: new Set() }
  }

  /** What this app once wrote about the whole network; to be told before any node. */
  setHead(head: GraphHead): void {
    this.head = head
    this.whole = null
    this.context = {
      log: this.log,
      exact: true,
      sourceIds: new Set(head.sources.map(({ id }) => id)),
      caseIds: new Set((head.cases ?? []).map(({ id }) => id)),
    }
  }

  /** Whether nothing was found: no node, and nothing that this app once wrote about a network. */
  get isEmpty(): boolean {
    return this.entities.size === 0 && this.head === null
  }

  /** What the file says of the graph as a whole; where this app wrote it, the head says so already. */
  say(name: string, value: unknown, place: RecordPlace): void {
    this.whole?.say(name, value, place)
  }

  /** Counts a part of the file that no network can hold, by its name there. */
  leaveOut(name: string): void {
    this.whole?.leaveOut(name)
  }

  /** Throws GraphTooLarge when there are more nodes than a network can have entities. */
  addNode(node: ForeignNode): void {
    const { id, place } = node
    const refuse = (sentence: string) => this.log.skipped(sorts.nodes, place, sentence)
    if (id === '') return refuse(words.noId)
    if (id.length > LIMITS.idLength) return refuse(words.longId(LIMITS.idLength, id.length))
    if (this.entities.has(id)) return refuse(words.sameNode(id))
    if (this.entities.size >= LIMITS.entities) {
      throw new GraphTooLarge(words.tooManyEntities(LIMITS.entities))
    }
    this.entities.set(id, nodeToEntity(node, this.context))
    this.log.kept(sorts.nodes)
  }

  /** Throws GraphTooLarge when there are more edges than a network can have relations. */
  addEdge(edge: ForeignEdge): void {
    if (this.edges.length >= LIMITS.relations) {
      throw new GraphTooLarge(words.tooManyRelations(LIMITS.relations))
    }
    this.edges.push(edge)
  }

  /** The network, under its own name or the `title`; an edge whose ends are not there is left out and told. */
  build(title: string, fileName: string): NetworkFile {
    const name = this.whole?.name ?? title
    const head = this.head ?? {
      kind: NETWORK_KIND,
      version: NETWORK_VERSION,
      meta: { title: name, ...this.whole?.metaPart() },
      sources: [],
    }
    const ids = new IdMaker()
    const relations = this.edges.flatMap((edge) => {
      const trouble = this.trouble(edge)
      if (trouble !== null) {
        this.log.skipped(sorts.edges, edge.place, trouble)
        return []
      }
      this.log.kept(sorts.edges)
      const wanted = edge.id ?? `${edge.source}-${edge.target}`.slice(0, LIMITS.idLength)
      const id = ids.make(wanted)
      if (edge.id !== undefined && id !== edge.id) {
        this.log.noted(edge.place, words.sameEdge(edge.id.slice(0, LIMITS.idLength), id))
      }
      return [edgeToRelation({ ...edge, id }, this.context)]
    })
    this.whole?.tellLost(fileName)
    return { ...head, entities: [...this.entities.values()], relations }
  }

  private trouble({ source, target }: ForeignEdge): string | null {
    if (source === '') return words.noEnd('source')
    if (target === '') return words.noEnd('target')
    const missing = [...new Set([source, target])].filter((id) => !this.entities.has(id))
    return missing.length > 0 ? words.dangling(missing.map((id) => id.slice(0, 80))) : null
  }
}
