import { describe, expect, it } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import type { Reader, SourceFile } from './reader.ts'
import { readForeign } from './readForeign.ts'

const fileOf = (name: string, text: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
})
const network = buildNetworkFile({ relations: ['a finances b'] })

/** A reader that is sure of files that begin with its id, half sure of its ending. */
function readerOf(id: string, part: Partial<Reader> = {}): Reader {
  return {
    id,
    label: id.toUpperCase(),
    extensions: [`.${id}`],
    sniff: ({ text, extension }) => (text.startsWith(id) ? 1 : extension === `.${id}` ? 0.5 : 0),
    read: (files) =>
      Promise.resolve({
        ok: true,
        file: network,
        report: {
          format: id,
          files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
          counts: [],
          remarks: [],
        },
      }),
    ...part,
  }
}

const readers = [readerOf('abc'), readerOf('xyz')]
const read = (files: readonly SourceFile[], options = {}, some = readers) =>
  readForeign(files, options, undefined, some)
const sentences = async (result: ReturnType<typeof read>) => {
  const outcome = await result
  if (outcome.kind !== 'problems') throw new Error(`It was read: ${outcome.kind}`)
  return outcome.problems.problems.map(({ sentence }) => sentence)
}

describe('which reader reads', () => {
  it('is the one that knows what is in the file, whatever its name ends in', async () => {
    expect(await read([fileOf('one.abc', 'xyz 1')])).toMatchObject({
      kind: 'network',
      readerId: 'xyz',
      report: { files: [{ name: 'one.abc', bytes: 5 }] },
      choices: [
        { id: 'xyz', label: 'XYZ', sureness: 1 },
        { id: 'abc', label: 'ABC', sureness: 0.5 },
      ],
    })
  })

  it('is the first of two equally sure ones, and the other one when a person says so', async () => {
    const both = [readerOf('abc'), readerOf('xyz', { sniff: () => 1 })]
    const file = fileOf('one.abc', 'abc')
    expect(await read([file], {}, both)).toMatchObject({ readerId: 'abc' })
    expect(await read([file], { readerId: 'xyz' }, both)).toMatchObject({ readerId: 'xyz' })
  })

  it('takes files that belong together at once', async () => {
    const files = [fileOf('one.abc', 'abc'), fileOf('two.abc', 'other')]
    expect(await read(files)).toMatchObject({
      readerId: 'abc',
      report: { files: [{ name: 'one.abc' }, { name: 'two.abc' }] },
    })
  })

  it('is none for files of different formats, which are named', async () => {
    const files = [fileOf('one.abc', 'abc'), fileOf('two', 'xyz')]
    expect(await sentences(read(files))).toEqual([
      'These files are of different formats (one.abc: ABC, two: XYZ). Files are read together only where they make one set; open them one after the other.',
    ])
  })

  it('is none for what nobody knows, and the formats that are known are told', async () => {
    expect(await sentences(read([fileOf('picture.png', '\u0089PNG')]))).toEqual([
      'The file is of no format the app reads: ABC, XYZ.',
    ])
    expect(await sentences(read([fileOf('one.abc', 'abc'), fileOf('picture.png', '?')]))).toEqual([
      'picture.png is of no format the app reads, so the files are no set that can be read together.',
    ])
  })

  it.each([
    ['old.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'Save it as .xlsx or CSV without a password'],
    ['book.ods', [0x50, 0x4b, 3, 4], 'is a workbook of another program'],
    ['lists.zip', [0x50, 0x4b, 3, 4], 'is a compressed archive. Unpack it'],
    ['report.pdf', [...Buffer.from('%PDF-1.7')], 'holds pages, not records'],
    ['list.xls', [...Buffer.from('<html><table>')], 'is a web page, whatever its name says'],
    ['net.cx', [...Buffer.from('[{"numberVerification":[]}]')], 'Export it as CX2'],
  ])('is none for %s, and what to do is said', async (name, bytes, sentence) => {
    const result = await readForeign([{ name, bytes: Uint8Array.from(bytes) }])
    if (result.kind !== 'problems') throw new Error('read')
    expect(result.problems.problems[0]?.sentence).toContain(sentence)
  })

  it('does not let a sniff that throws stand in the way', async () => {
    const torn = readerOf('torn', {
      sniff: () => {
        throw new RangeError('offset')
      },
    })
    expect(await read([fileOf('one.abc', '')], {}, [torn, ...readers])).toMatchObject({
      readerId: 'abc',
    })
  })
})

describe('what goes wrong while reading', () => {
  it('comes back in words when a reader throws', async () => {
    const torn = readerOf('abc', { read: () => Promise.reject(new RangeError('out of memory')) })
    expect(await sentences(read([fileOf('one.abc', '')], {}, [torn]))).toEqual([
      'Reading it as ABC broke off (RangeError: out of memory). The file may be damaged, or it is of another format.',
    ])
  })

  it('comes back in words when what was read is no network', async () => {
    const file = { ...network, relations: [{ ...network.relations[0]!, target: 'nobody' }] }
    const report = { format: 'ABC', files: [], counts: [], remarks: [] }
    const torn = readerOf('abc', { read: () => Promise.resolve({ ok: true, file, report }) })
    expect(await sentences(read([fileOf('one.abc', '')], {}, [torn]))).toEqual([
      'What was read as ABC does not make a network that can be opened:',
      'Names the entity "nobody", which the file does not hold.',
    ])
  })

  it('is told before reading when there is too much', async () => {
    expect(await sentences(read([]))).toEqual(['No file was given.'])
    const many = Array.from({ length: 21 }, (_, place) => fileOf(`${place}.abc`, ''))
    expect(await sentences(read(many))).toEqual([
      '21 files were given; at most 20 can be opened together.',
    ])
    const bytes = new Uint8Array(40 * 1024 * 1024)
    const large = ['one.abc', 'two.abc'].map((name) => ({ name, bytes }))
    expect(await sentences(read(large))).toEqual([
      'The files hold 80 MB together; at most 64 MB can be opened together.',
    ])
  })
})

describe('tables', () => {
  const preview = { tables: [], guessed: { tables: [], duplicates: 'merge' as const } }
  const tables = readerOf('abc', { preview: () => Promise.resolve({ ok: true, preview }) })
  const file = fileOf('one.abc', '')

  it('are shown first where a person is there to say what the columns are', async () => {
    expect(await read([file], { askMapping: true }, [tables])).toMatchObject({
      kind: 'preview',
      readerId: 'abc',
      preview,
    })
  })

  it('are read at once by guess, or by what the person said', async () => {
    expect(await read([file], {}, [tables])).toMatchObject({ kind: 'network' })
    const mapping = preview.guessed
    expect(await read([file], { askMapping: true, mapping }, [tables])).toMatchObject({
      kind: 'network',
    })
  })
})

describe('our own network file', () => {
  const own = JSON.stringify(network)

  it('is one of the formats', async () => {
    const outcome = await readForeign([fileOf('mine.txt', own)])
    expect(outcome).toMatchObject({
      kind: 'network',
      readerId: 'atlas',
      file: network,
      report: {
        counts: [
          { sort: 'entities', read: 2, kept: 2, merged: 0, skipped: 0 },
          { sort: 'relations', read: 1, kept: 1, merged: 0, skipped: 0 },
          { sort: 'sources', read: 1, kept: 1, merged: 0, skipped: 0 },
        ],
      },
    })
  })

  it('is opened alone', async () => {
    const files = [fileOf('one.json', own), fileOf('two.json', own)]
    expect(await sentences(readForeign(files))).toEqual(['Network files are opened one at a time.'])
  })

  it('is what a .json is measured by that nobody knows', async () => {
    expect(
      await sentences(readForeign([fileOf('map.json', '{"type":"FeatureCollection"}')])),
    ).toEqual([
      'The file does not say what it is: a network file has the field "kind": "chokepoint-atlas/network". It looks like a map (GeoJSON).',
    ])
  })
})
