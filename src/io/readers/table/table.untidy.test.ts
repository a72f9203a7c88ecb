import { describe, expect, it } from 'vitest'
import { fileOf, readTables, refusal } from '../../../../tests/support/readTables.ts'

describe('untidy files', () => {
  it('empty and ragged rows are told with their lines', async () => {
    const { remarks, relations } = await readTables([
      fileOf(
        'a.csv',
        'from,to,item\n\nGlow,Tansan,pumps,spare,parts\n,,\nGlow,Mirae\nGlow,,x\n\n\n',
      ),
    ])
    expect(relations).toHaveLength(2)
    expect(remarks).toEqual([
      '2 noted: 2 rows are empty: 2, 4.',
      '3 noted: The row has 2 cells more than there are columns; left out: “spare · parts”',
      '5 noted: The row has 2 cells where 3 are expected; the others are read as empty.',
      '6 skipped: The row does not name where the relation ends.',
    ])
  })

  it('a quotation mark that never closes loses nothing', async () => {
    const { file, remarks } = await readTables([
      fileOf(
        'a.csv',
        'from,to,item\nGlow,Tansan,"two\nlines"\nGlow,Mirae,"3 inch pumps\nTansan,Mirae,valves\n',
      ),
    ])
    expect(file.relations.map(({ item }) => item)).toEqual([
      'two\nlines',
      '"3 inch pumps',
      'valves',
    ])
    expect(remarks).toEqual([
      '4 noted: A quotation mark opens here and never closes. From this row on, quotation marks are read like any other character.',
    ])
  })

  it('a title over the heading is no data', async () => {
    const { entities, remarks } = await readTables([
      fileOf(
        'a.csv',
        'Firms of interest 2024,,\n,,\nCompany name,Country,Remarks\nGlow,CN,x\nTansan,KP,y\n',
      ),
    ])
    expect(entities.map(([, name]) => name)).toEqual(['Glow', 'Tansan'])
    expect(remarks).toEqual([
      '2 noted: Row 2 is empty.',
      '1 noted: Stands over the heading and is not read as data: “Firms of interest 2024”',
    ])
  })

  it('what holds no names at all is refused with what is missing', async () => {
    expect(await refusal([fileOf('a.csv', '1,2,3\n4,5,6\n')])).toEqual([
      'Neither entities nor relations were found in it. A table of entities has a column of names; a table of relations has two columns that say from whom to whom. Choose the columns yourself.',
    ])
    expect(await refusal([fileOf('a.csv', '\n\n')])).toEqual(['There is no row in it.'])
  })

  it('columns named like parts of the program are only columns', async () => {
    const { file, remarks } = await readTables([
      fileOf('a.csv', 'name,__proto__,constructor,toString\nGlow,x,y,z\nGlow,x,y,w\n'),
    ])
    expect(file.entities[0]?.['attributes']).toEqual({ constructor: 'y', toString: 'z' })
    expect(remarks).toContain(' noted: A field may not be named __proto__; the column is left out.')
  })

  it('a cell of ten million characters is cut, and it is said', async () => {
    const { file, remarks } = await readTables([
      fileOf('a.csv', `from,to,note\nGlow,Tansan,${'x'.repeat(10_000_000)}\n`),
    ])
    expect(file.relations[0]?.evidence).toHaveLength(20_000)
    expect(remarks).toEqual([
      '2 noted: “note” is 10,000,000 characters long; kept are the first 20,000, the most there may be.',
    ])
  })
})
