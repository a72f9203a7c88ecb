import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'

/** Ids of records: here entities, relations and sources share one space, and later ones give way. */
export class RecordIds {
  private readonly maker = new IdMaker()
  private readonly documentOfSource = new Map<string, string>()
  private readonly urlOfSource = new Map<string, string>()

  constructor({ entities, sources }: NetworkFile) {
    for (const { id } of entities) this.maker.make(id)
    const urls = new Set<string>()
    for (const { id, url } of sources) {
      this.documentOfSource.set(id, this.maker.make(id))
      if (url === undefined || urls.has(url)) continue
      urls.add(url)
      this.urlOfSource.set(id, url)
    }
  }

  make(wanted: string): string {
    return this.maker.make(wanted)
  }

  /** Ids of the documents that sources are written as. */
  documentsOf(sources: readonly string[]): string[] {
    return sources.flatMap((id) => this.documentOfSource.get(id) ?? [])
  }

  /** Web addresses by which a link names its sources; a source without one of its own has none. */
  urlsOf(sources: readonly string[]): string[] {
    return sources.flatMap((id) => this.urlOfSource.get(id) ?? [])
  }
}
