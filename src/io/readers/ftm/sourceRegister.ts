import { isPartialDate } from '../../../domain/network/partialDate.ts'
import { SOURCE_TYPES, type Source } from '../../../domain/network/schema/source.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { sourceTypeOf } from '../../graph/sourceTypeOf.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { PropertyValues } from './propertyValues.ts'
import { restOf } from './restOf.ts'

const WEB_ADDRESS = /^https?:\/\/[^\s]+$/i
const isSourceType = (text: string): text is Source['type'] =>
  (SOURCE_TYPES as readonly string[]).includes(text)

/** The sources of a network: the documents of the files, and one for every web address that a record names. */
export class SourceRegister {
  readonly sources: Source[] = []
  private readonly ids = new IdMaker()
  private readonly idOfUrl = new Map<string, string>()

  constructor(private readonly log: ImportLog) {}

  /** To be called for every document before anything else, so that addresses find the document that has them. */
  addDocument(record: FtmRecord): void {
    const values = new PropertyValues(record.properties)
    const url = this.takeUrls(values, record)[0]
    const date = values.takeWhere('date', isPartialDate)
    const title =
      values.takeFirst('title') ?? values.takeFirst('fileName') ?? values.takeFirst('name')
    const type = values.takeWhere('keywords', isSourceType) as Source['type'] | undefined
    const publisher = values.takeFirst('publisher') ?? values.takeFirst('author') ?? ''
    const attributes = restOf(record, values, record.schema === 'Document')
    this.add({
      id: this.ids.make(record.id),
      title: title ?? record.id,
      publisher,
      type: type ?? sourceTypeOf(url),
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
      ...attributes,
    })
  }

  /** The sources that a record names: documents that prove it, and web addresses. */
  takeSources(values: PropertyValues, record: FtmRecord): string[] {
    const ids = new Set<string>()
    for (const id of values.take('proof')) {
      if (this.ids.isUsed(id)) ids.add(id)
      else this.log.noted(record.place, importFtmWords.unknownProof(id))
    }
    const urls = this.takeUrls(values, record)
    const publisher = urls.length > 0 ? values.takeFirst('publisher') : undefined
    for (const url of urls) ids.add(this.idOfUrl.get(url) ?? this.addUrl(url, publisher))
    return [...ids]
  }

  private takeUrls(values: PropertyValues, { place }: FtmRecord): string[] {
    return values.take('sourceUrl').filter((url) => {
      const fits = WEB_ADDRESS.test(url)
      if (!fits) this.log.noted(place, importFtmWords.linkRefused(url.slice(0, 200)))
      return fits
    })
  }

  private addUrl(url: string, publisher: string | undefined): string {
    const host = URL.canParse(url) ? new URL(url).hostname : url
    const id = this.ids.make(`src-${this.sources.length + 1}`)
    this.add({
      id,
      title: publisher ?? host,
      publisher: publisher ?? host,
      url,
      type: sourceTypeOf(url),
    })
    return id
  }

  private add(source: Source): void {
    this.sources.push(source)
    const { url, id } = source
    if (url !== undefined && !this.idOfUrl.has(url)) this.idOfUrl.set(url, id)
  }
}
