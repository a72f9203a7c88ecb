import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import type { Source } from '../../../domain/network/schema/source.ts'
import { finish } from '../../../lib/steps.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { attributesOf } from '../../graph/attributes.ts'
import { ImportLog } from '../../reader/importLog.ts'
import { sourceTypeOf } from '../../graph/sourceTypeOf.ts'
import { DOCUMENT_SCHEMATA } from '../../readers/ftm/ftmSchemata.ts'
import { NetworkOfRecords } from '../../readers/ftm/networkOfRecords.ts'
import { SortedRecords } from '../../readers/ftm/sortRecords.ts'
import { lossesByTrial } from '../lossesByTrial.ts'
import type { Writer } from '../writer.ts'
import { entityRecords } from './entityRecords.ts'
import { RecordBuilder, recordLine, type WrittenRecord } from './recordBuilder.ts'
import { RecordIds } from './recordIds.ts'
import { relationRecord } from './relationRecord.ts'

function documentRecord(source: Source, id: string): WrittenRecord {
  const attributes = attributesOf(source)
  const { schema } = attributes
  const known = typeof schema === 'string' && DOCUMENT_SCHEMATA.has(schema) ? schema : 'Document'
  const { title, publisher, date, url, type } = source
  return new RecordBuilder(id, known)
    .add('title', title)
    .add('publisher', publisher)
    .add('date', date)
    .add('sourceUrl', url)
    .add('keywords', sourceTypeOf(url) === type ? undefined : type)
    .addAttributes(attributes)
    .build()
}

function recordsOf(file: NetworkFile): WrittenRecord[] {
  const ids = new RecordIds(file)
  return [
    ...file.entities.flatMap((entity) => entityRecords(entity, ids)),
    ...file.sources.flatMap((source) =>
      ids.documentsOf([source.id]).map((id) => documentRecord(source, id)),
    ),
    ...file.relations.map((relation) => relationRecord(relation, ids)),
  ]
}

/** What a reader makes of the records again. */
function readBack(records: readonly WrittenRecord[]): NetworkFile {
  const log = new ImportLog()
  const sorted = new SortedRecords(log)
  for (const record of records) sorted.add({ ...record, place: { file: '' } })
  return finish(new NetworkOfRecords(sorted, log).build(''))
}

/** FollowTheMoney entities, one a line, as Aleph and OpenSanctions take them. */
export const ftmJson: Writer = {
  id: 'ftm',
  label: importFtmWords.label,
  extension: '.ftm.json',
  losses: (file) => lossesByTrial(file, readBack(recordsOf(file))),
  write: (file, baseName) =>
    Promise.resolve([
      {
        name: `${baseName}.ftm.json`,
        type: 'application/json',
        content: recordsOf(file)
          .map((record) => `${recordLine(record)}\n`)
          .join(''),
      },
    ]),
}
