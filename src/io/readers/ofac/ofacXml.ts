import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import { listWords } from '../../../words/lists.ts'
import type { Reader, ReadOutcome } from '../../reader/reader.ts'
import { XmlError } from '../../xml/xmlError.ts'
import { readXmlRecords } from '../../xml/xmlRecords.ts'
import { americanDate } from '../lists/listDate.ts'
import { ImportLog } from '../../reader/importLog.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'
import type { OfacEntry } from './ofacEntry.ts'
import { ofacNetwork } from './ofacNetwork.ts'
import { ofacXmlEntry } from './ofacXmlEntry.ts'

const words = listWords.ofac

/** Gives each entry an id of its own, and says so where two have the same number. */
function entryIds(file: string, log: ImportLog) {
  const ids = new IdMaker()
  return (uid: string) => {
    const id = ids.make(`ofac-${uid}`)
    if (id !== `ofac-${uid}`) log.noted({ file, record: uid }, words.sameUid(uid, id))
    return id
  }
}

/**
 * OFAC's list of specially designated nationals as one XML file (SDN.XML, root `sdnList`), also the consolidated list of other
 * sanctions (CONSOLIDATED.XML) in the same form. The "advanced" form (root `Sanctions`) is refused by name: it is another format.
 */
export const ofacXml: Reader = {
  id: 'ofac-xml',
  label: words.xml,
  extensions: ['.xml'],
  sniff: ({ text }) =>
    /<(?:\w+:)?sdnList[\s>]/.test(text) || /<(?:\w+:)?Sanctions[\s>]/.test(text) ? 1 : 0,

  async read(files, progress) {
    const [file, another] = files
    const refused = (sentence: string): ReadOutcome => ({
      ok: false,
      problems: wholeFileProblem((another ?? file)?.name ?? '', sentence),
    })
    if (!file || another) return refused(listWords.oneAtATime)
    const log = new ImportLog()
    const newId = entryIds(file.name, log)
    const entries: OfacEntry[] = []
    let root = ''
    let asOf: string | undefined
    let said: number | null = null
    try {
      await readXmlRecords(
        file.bytes,
        {
          isRecord: ({ name }, inside) => {
            if (inside.length === 0) root = name
            return name === 'sdnEntry' && inside.length === 1 && root === 'sdnList'
          },
          record: (node, remarks) => {
            const entry = ofacXmlEntry(node, newId, file.name, log)
            if (entry) entries.push(entry)
            const place = { file: file.name, line: node.line }
            for (const remark of remarks) log.noted(place, remark)
          },
          outside: ({ name, text }) => {
            if (name === 'Publish_Date') asOf = americanDate(text)
            if (name === 'Record_Count' && /^\d{1,9}$/.test(text.trim())) said = Number(text)
          },
        },
        (done) => progress.step(done * 0.8),
      )
    } catch (error) {
      if (error instanceof XmlError) return refused(error.message)
      throw error
    }
    if (root !== 'sdnList') return refused(root === 'Sanctions' ? words.advanced : words.notThis)
    const report = log.report(words.xml, files)
    const found = report.counts.find(({ sort }) => sort === words.entries)?.read ?? 0
    if (said !== null && said !== found) {
      log.noted({ file: file.name }, words.recordCount(said, found))
    }
    const network = ofacNetwork(entries, asOf, file.name, log)
    await progress.step(1)
    return { ok: true, file: network, report: log.report(words.xml, files) }
  },
}
