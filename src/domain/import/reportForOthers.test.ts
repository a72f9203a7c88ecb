import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { peopleMask } from '../mask/peopleMask.ts'
import type { ImportRemark } from './importReport.ts'
import { reportForOthers } from './reportForOthers.ts'

const people = buildNetwork({
  entities: [
    { id: 'ofac-7', name: 'Orla Maerin', type: 'facilitator_person' },
    { id: 'firm', name: 'Hill Trading' },
  ],
})
const firms = buildNetwork({ entities: ['firm'] })

function remark(fate: ImportRemark['fate'], sentence: string, record?: string): ImportRemark {
  return {
    place: { file: 'a.csv', line: 2, ...(record !== undefined && { record }) },
    fate,
    sentence,
  }
}

/** Each remark as its record, or none, and its sentence. */
function told(network: typeof people, remarks: readonly ImportRemark[], isAsImported = true) {
  const report = { format: 'Rows', files: [], counts: [], remarks }
  const mask = peopleMask(network.file)
  const given = { report, countries: [] }
  return reportForOthers(given, { network, mask, isAsImported }).report.remarks.map(
    ({ place, sentence }) => `${place.record ?? 'none'}: ${sentence}`,
  )
}

describe('an import report for others', () => {
  it('leaves out what it quotes of skipped records and of people, and names them by initials elsewhere', () => {
    expect(
      told(people, [
        remark(
          'skipped',
          'It ends at “tam-brok” and “x”, which the file does not hold as a node.',
          'tam-brok',
        ),
        remark('noted', '“1970-13-01” is no date that exists; it was kept as an attribute.', '7'),
        remark('noted', 'Another entry has the number of orla maerin too.', 'firm'),
        remark('noted', '“Hilland” names no country we know; the text is kept.', 'firm'),
        remark('noted', '“Tam Brok” stands in row 3 of a.csv already.'),
      ]),
    ).toEqual([
      '…: It ends at “…” and “…”, which the file does not hold as a node.',
      'person-1: “…” is no date that exists; it was kept as an attribute.',
      'firm: Another entry has the number of O. M. too.',
      'firm: “Hilland” names no country we know; the text is kept.',
      'none: “…” stands in row 3 of a.csv already.',
    ])
  })

  it('quotes kept records where the network has nobody to mask and is as it was imported', () => {
    const remarks = [
      remark('noted', '“Hilland” names no country we know; the text is kept.'),
      remark('merged', '“Hill” stands in row 3 of a.csv already.'),
      remark('skipped', 'It names “jo” as its owner, which the files do not hold.', 'own-3'),
      remark('skipped', 'It is no element with data.', 'nodes[3]'),
    ]
    const skipped = [
      '…: It names “…” as its owner, which the files do not hold.',
      'nodes[3]: It is no element with data.',
    ]
    expect(told(firms, remarks)).toEqual([
      'none: “Hilland” names no country we know; the text is kept.',
      'none: “Hill” stands in row 3 of a.csv already.',
      ...skipped,
    ])
    expect(told(firms, remarks, false)).toEqual([
      'none: “…” names no country we know; the text is kept.',
      'none: “…” stands in row 3 of a.csv already.',
      ...skipped,
    ])
  })
})
