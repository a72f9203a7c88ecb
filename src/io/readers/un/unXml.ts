import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import { LIMITS } from '../../../domain/network/limits.ts'
import type { Entity } from '../../../domain/network/schema/entity.ts'
import { NETWORK_KIND, NETWORK_VERSION } from '../../../domain/network/schema/networkFile.ts'
import type { Source } from '../../../domain/network/schema/source.ts'
import { listWords } from '../../../words/lists.ts'
import type { Reader, ReadOutcome } from '../../reader/reader.ts'
import { XmlError } from '../../xml/xmlError.ts'
import { readXmlRecords, type XmlNode } from '../../xml/xmlRecords.ts'
import { isoDay } from '../lists/listDate.ts'
import { ImportLog } from '../../reader/importLog.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'
import { unEntity, unName } from './unEntity.ts'
import { plainOf } from './unFacts.ts'
import { unList } from './unLists.ts'
import { unRelations, type UnComment } from './unRelations.ts'

const words = listWords.un
const ROOT = 'CONSOLIDATED_LIST'
const SORT_OF: ReadonlyMap<string, string> = new Map([
  ['INDIVIDUAL', words.individuals],
  ['ENTITY', words.entities],
])

/** Gathers the network of a list entry by entry. */
class UnListReading {
  readonly log = new ImportLog()
  readonly sources = new Map<string, Source>()
  readonly entities: Entity[] = []
  readonly #ids = new IdMaker()
  readonly #idOfReference = new Map<string, string>()
  readonly #comments: UnComment[] = []
  asOf: string | undefined

  constructor(readonly file: string) {}

  add(node: XmlNode, remarks: readonly string[]) {
    const { log } = this
    const sort = SORT_OF.get(node.name) ?? words.entities
    const reference = plainOf(node, 'REFERENCE_NUMBER').slice(0, LIMITS.idLength / 2)
    const dataId = plainOf(node, 'DATAID').slice(0, LIMITS.idLength / 2)
    const record = reference || dataId
    const place = { file: this.file, line: node.line, ...(record !== '' && { record }) }
    for (const remark of remarks) log.noted(place, remark)
    if (unName(node) === '') return log.skipped(sort, place, words.noName)
    if (reference === '' && dataId === '') return log.skipped(sort, place, words.noReference)
    const id = this.#ids.make(reference === '' ? `un-data-${dataId}` : `un-${reference}`)
    if (this.#idOfReference.has(reference)) log.noted(place, words.sameReference(reference, id))
    else if (reference !== '') this.#idOfReference.set(reference, id)
    const source = this.#sourceOf(plainOf(node, 'UN_LIST_TYPE').slice(0, LIMITS.idLength / 2))
    log.kept(sort)
    this.entities.push(unEntity(node, id, source, this.asOf, place, log))
    this.#comments.push({ id, comments: plainOf(node, 'COMMENTS1'), source, place })
  }

  #sourceOf(type: string): string {
    const id = type === '' ? 'un-list' : `un-list-${type}`
    if (!this.sources.has(id)) {
      this.sources.set(id, {
        id,
        title: type === '' ? words.title : words.sourceTitle(type),
        publisher: words.publisher,
        ...(this.asOf !== undefined && { date: this.asOf }),
        url: unList(type).url,
        type: 'un',
      })
    }
    return id
  }

  relations() {
    return unRelations(this.#comments, this.#idOfReference, this.log)
  }
}

/**
 * The consolidated list of the United Nations Security Council in XML (root CONSOLIDATED_LIST). Elements that the list leaves empty
 * are no records.
 */
export const unXml: Reader = {
  id: 'un-xml',
  label: words.xml,
  extensions: ['.xml'],
  sniff: ({ text }) => (/<(?:\w+:)?CONSOLIDATED_LIST[\s>]/.test(text) ? 1 : 0),

  async read(files, progress) {
    const [file, another] = files
    const refused = (sentence: string): ReadOutcome => ({
      ok: false,
      problems: wholeFileProblem((another ?? file)?.name ?? '', sentence),
    })
    if (!file || another) return refused(listWords.oneAtATime)
    const reading = new UnListReading(file.name)
    let root = ''
    try {
      await readXmlRecords(
        file.bytes,
        {
          isRecord: ({ name, attributes }, inside) => {
            if (inside.length === 0) {
              root = name
              reading.asOf = isoDay(attributes.get('dateGenerated') ?? '')
            }
            return inside[0] === ROOT && inside.length === 2 && SORT_OF.has(name)
          },
          record: (node, remarks) => reading.add(node, remarks),
        },
        progress.step,
      )
    } catch (error) {
      if (error instanceof XmlError) return refused(error.message)
      throw error
    }
    if (root !== ROOT) return refused(words.notThis)
    const relations = reading.relations()
    const { entities, sources, asOf, log } = reading
    return {
      ok: true,
      file: {
        kind: NETWORK_KIND,
        version: NETWORK_VERSION,
        meta: {
          title: words.title,
          description: words.description,
          ...(asOf !== undefined && { asOf }),
        },
        sources: [...sources.values()],
        entities,
        relations,
      },
      report: log.report(words.xml, files),
    }
  },
}
