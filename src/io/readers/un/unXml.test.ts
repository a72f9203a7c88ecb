import { describe, expect, it } from 'vitest'
import { goldenFiles, goldenOutcome } from '../../../../tests/support/goldenImport.ts'
import { readForeign } from '../../reader/readForeign.ts'
import { unXml } from './unXml.ts'

const fileOf = (text: string) => ({ name: 'un.xml', bytes: new TextEncoder().encode(text) })

async function sentence(...texts: readonly string[]) {
  const result = await unXml.read(texts.map(fileOf), { step: () => Promise.resolve() })
  return result.ok ? null : result.problems.problems[0]?.sentence
}

describe('the consolidated list of the UN', () => {
  it('is read whole, with relations only to entries that are named by their number', async () => {
    const result = await readForeign(goldenFiles('un-consolidated.xml'))
    if (result.kind !== 'network') throw new Error(JSON.stringify(result))
    expect(result.readerId).toBe('un-xml')
    expect({ network: result.file, report: result.report }).toEqual(
      goldenOutcome('un-consolidated.outcome.json'),
    )
  })

  it('does not say that persons are located where they are citizens', async () => {
    const result = await readForeign([
      fileOf(
        '<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME><NATIONALITY><VALUE>Japan</VALUE></NATIONALITY></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>',
      ),
    ])
    if (result.kind !== 'network') throw new Error(JSON.stringify(result))
    const [person] = result.file.entities
    expect(person?.country).toBe(undefined)
    expect(person?.['attributes']).toEqual({ 'kind of entry': 'individual', nationality: 'Japan' })
  })

  it('is no other XML, not cut off and not two files', async () => {
    expect(await sentence('<sdnList/>')).toBe(
      'The file holds no element <CONSOLIDATED_LIST>, so it is no consolidated list.',
    )
    expect(await sentence('<CONSOLIDATED_LIST>\n<ENTITIES>')).toContain(
      'line 2, column 11: the file ends here, but the element <ENTITIES> that begins on line 2',
    )
    expect(await sentence('<CONSOLIDATED_LIST/>', '<CONSOLIDATED_LIST/>')).toBe(
      'Lists in XML are opened one at a time.',
    )
  })
})
