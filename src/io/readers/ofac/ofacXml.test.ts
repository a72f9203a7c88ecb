import { describe, expect, it } from 'vitest'
import { goldenFiles, goldenOutcome } from '../../../../tests/support/goldenImport.ts'
import { readForeign } from '../../reader/readForeign.ts'
import { ofacXml } from './ofacXml.ts'

const fileOf = (text: string) => ({ name: 'sdn.xml', bytes: new TextEncoder().encode(text) })

async function sentence(...texts: readonly string[]) {
  const result = await ofacXml.read(texts.map(fileOf), { step: () => Promise.resolve() })
  return result.ok ? null : result.problems.problems[0]?.sentence
}

describe('the SDN list in XML', () => {
  it('is read whole, with the date of the list and with what it counts wrongly', async () => {
    const result = await readForeign(goldenFiles('ofac-sdn.xml'))
    if (result.kind !== 'network') throw new Error(JSON.stringify(result))
    expect(result.readerId).toBe('ofac-xml')
    expect({ network: result.file, report: result.report }).toEqual(
      goldenOutcome('ofac-sdn.outcome.json'),
    )
  })

  it('is refused by name in its advanced form', async () => {
    const advanced = '<Sanctions xmlns="urn:x"><DistinctParties/></Sanctions>'
    const result = await readForeign([fileOf(advanced)])
    expect(result).toMatchObject({
      kind: 'problems',
      problems: {
        problems: [
          {
            sentence:
              'This is the list in OFAC’s “advanced” XML form, which is not read. Download the same list as SDN.XML or as SDN.CSV, ADD.CSV and ALT.CSV.',
          },
        ],
      },
    })
  })

  it('is no other XML, not cut off and not two files', async () => {
    expect(await sentence('<gexf><sdnList/></gexf>')).toBe(
      'The file holds no element <sdnList>, so it is no SDN list in XML.',
    )
    expect(await sentence('<sdnList><sdnEntry><uid>1</uid>')).toBe(
      'Not readable XML: line 1, column 32: the file ends here, but the element <sdnEntry> that begins on line 1 is never closed; it may have been cut off, or an & in it is not written as &amp;.',
    )
    expect(await sentence('<sdnList/>', '<sdnList/>')).toBe(
      'Lists in XML are opened one at a time.',
    )
  })

  it('is empty where it lists nobody', async () => {
    const result = await ofacXml.read([fileOf('<sdnList/>')], { step: () => Promise.resolve() })
    expect(result.ok && [result.file.entities, result.report.counts]).toEqual([[], []])
  })
})
