import { LIMITS } from '../../../domain/network/limits.ts'
import type { Entity } from '../../../domain/network/schema/entity.ts'
import {
  NETWORK_KIND,
  NETWORK_VERSION,
  type NetworkFile,
} from '../../../domain/network/schema/networkFile.ts'
import type { Relation } from '../../../domain/network/schema/relation.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { LINK_SCHEMATA } from './ftmSchemata.ts'
import { identifierOf, keptIdentification, type KeptIdentification } from './identification.ts'
import { takeInlineLinks } from './inlineLinks.ts'
import { linkToRelations } from './linkToRelations.ts'
import { sanctionIdOf, sanctionToListing } from './sanctionToListing.ts'
import type { SortedRecords } from './sortRecords.ts'
import { SourceRegister } from './sourceRegister.ts'
import { AddressBook } from './thingLocation.ts'
import { thingToEntity } from './thingToEntity.ts'

const { sort: sorts } = importFtmWords
const RECORDS_A_STEP = 2_000

/** Builds one network of sorted records; what cannot be part of it goes into the log. */
export class NetworkOfRecords {
  private readonly entities = new Map<string, Entity>()
  private readonly relations: Relation[] = []
  private readonly relationIds = new IdMaker()
  private readonly sources: SourceRegister
  private readonly addresses: AddressBook
  private readonly isEntity = (id: string) => this.entities.has(id)
  private done = 0

  constructor(
    private readonly records: SortedRecords,
    private readonly log: ImportLog,
  ) {
    this.sources = new SourceRegister(log)
    this.addresses = new AddressBook(records.get('addresses'), log)
  }

  /** Builds it in steps, each of which tells how many things and links are done. */
  *build(title: string): Generator<number, NetworkFile> {
    const { records, log } = this
    for (const document of records.get('documents').values()) {
      this.sources.addDocument(document)
      log.kept(sorts.documents)
    }
    yield* this.addThings()
    for (const address of records.get('addresses').values()) this.addAddress(address)
    for (const sanction of records.get('sanctions').values()) this.addSanction(sanction)
    for (const document of records.get('identifications').values()) this.addIdentification(document)
    yield* this.addLinks()
    return {
      kind: NETWORK_KIND,
      version: NETWORK_VERSION,
      meta: { title },
      sources: this.sources.sources,
      entities: [...this.entities.values()],
      relations: this.relations,
    }
  }

  private *tick(): Generator<number, void> {
    this.done += 1
    if (this.done % RECORDS_A_STEP === 0) yield this.done
  }

  private *addThings(): Generator<number, void> {
    const { log, relationIds, sources, addresses } = this
    const things = this.records.get('things')
    const isEntity = (id: string) => things.has(id)
    for (const thing of things.values()) {
      yield* this.tick()
      const { record, relations } = takeInlineLinks(thing, { isEntity, relationIds, log })
      this.entities.set(thing.id, thingToEntity(record, { log, sources, addresses }))
      for (const relation of relations) this.relations.push(relation)
      log.kept(sorts.things)
    }
  }

  private addAddress(address: FtmRecord): void {
    if (this.addresses.isNamed(address.id)) return this.log.merged(sorts.addresses)
    const { log, sources, addresses } = this
    this.entities.set(address.id, thingToEntity(address, { log, sources, addresses }))
    log.kept(sorts.addresses)
  }

  /** The entities that a record hangs on; when there is none, the record is skipped and the log says so. */
  private holders(record: FtmRecord, property: string, sort: string): Entity[] {
    const named = record.properties.get(property) ?? []
    const holders = named.flatMap((id) => this.entities.get(id) ?? [])
    const missing = named.filter((id) => !this.isEntity(id))
    const sentences =
      named.length === 0
        ? [importFtmWords.noEnd(property)]
        : missing.map((id) => importFtmWords.unknownEnd(property, id))
    if (holders.length === 0) this.log.skipped(sort, record.place, sentences.join(' '))
    else for (const sentence of sentences) this.log.noted(record.place, sentence)
    return holders
  }

  private addSanction(record: FtmRecord): void {
    const holders = this.holders(record, 'entity', sorts.sanctions)
    if (holders.length === 0) return
    const { attributes, ...listing } = sanctionToListing(record, this.sources, this.log)
    for (const entity of holders) {
      const listings = entity.listings ?? []
      if (listings.length < LIMITS.listLength) {
        const implied = record.id === sanctionIdOf(entity.id, listings.length)
        const open = { ...attributes, ...(!implied && { id: record.id }) }
        const more = Object.keys(open).length > 0 ? { ...listing, attributes: open } : listing
        this.entities.set(entity.id, { ...entity, listings: [...listings, more] })
      } else {
        const { listLength } = LIMITS
        this.log.noted(record.place, importFtmWords.tooManyListings(entity.id, listLength))
      }
    }
    this.log.kept(sorts.sanctions)
  }

  private addIdentification(record: FtmRecord): void {
    const holders = this.holders(record, 'holder', sorts.identifications)
    if (holders.length === 0) return
    const kept = keptIdentification(record)
    const identifier = identifierOf(kept)
    for (const entity of holders) {
      const identifications = [
        ...((entity['identifications'] as KeptIdentification[] | undefined) ?? []),
        kept,
      ]
      const isNew = identifier && !Object.hasOwn(entity.identifiers ?? {}, identifier.name)
      this.entities.set(entity.id, {
        ...entity,
        identifications,
        ...(isNew && {
          identifiers: { ...entity.identifiers, [identifier.name]: identifier.value },
        }),
      })
    }
    this.log.merged(sorts.identifications)
  }

  private *addLinks(): Generator<number, void> {
    const { log, relationIds, sources, isEntity } = this
    for (const record of this.records.get('links').values()) {
      yield* this.tick()
      const link = LINK_SCHEMATA.get(record.schema)
      if (!link) continue
      const made = linkToRelations(record, link, { log, relationIds, sources, isEntity })
      for (const relation of made) this.relations.push(relation)
    }
  }
}
