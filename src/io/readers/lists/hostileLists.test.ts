import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenFiles } from '../../../../tests/support/goldenImport.ts'
import { readNetwork } from '../../../domain/network/readNetwork.ts'
import type { Reader, ReadOutcome, SourceFile } from '../../reader/reader.ts'
import { ofacCsv } from '../ofac/ofacCsv.ts'
import { ofacXml } from '../ofac/ofacXml.ts'
import { unXml } from '../un/unXml.ts'

const LISTS: readonly { reader: Reader; files: readonly SourceFile[] }[] = [
  {
    reader: ofacCsv,
    files: goldenFiles('ofac-csv/sdn.csv', 'ofac-csv/add.csv', 'ofac-csv/alt.csv'),
  },
  { reader: ofacXml, files: goldenFiles('ofac-sdn.xml') },
  { reader: unXml, files: goldenFiles('un-consolidated.xml') },
]
const XML = LISTS.filter(({ reader }) => reader !== ofacCsv)
const nothing = { step: () => Promise.resolve() }
const encode = (text: string) => new TextEncoder().encode(text)
const textOf = ({ bytes }: SourceFile) => new TextDecoder().decode(bytes)

/** What is wrong with an outcome that must be a network that the app opens and a report that adds up, or problems in words. */
function faultsOf(outcome: ReadOutcome): readonly unknown[] {
  if (!outcome.ok) {
    const { count, problems } = outcome.problems
    return count > 0 && problems.every(({ sentence }) => sentence !== '') ? [] : [outcome]
  }
  const reading = readNetwork(outcome.file)
  const { counts, remarks } = outcome.report
  const skipped = counts.reduce((sum, count) => sum + count.skipped, 0)
  const told = remarks.filter(({ fate }) => fate === 'skipped').length
  return [
    ...(reading.ok ? [] : reading.problems),
    ...counts.filter((count) => count.read !== count.kept + count.merged + count.skipped),
    ...(told === skipped ? [] : [{ told, skipped }]),
  ]
}

/** Some bytes of a file overwritten, or its end cut off, or a piece of it doubled. */
const damage = fc.oneof(
  fc.record({
    kind: fc.constant('write'),
    at: fc.nat(),
    with: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('cut'), at: fc.nat(), with: fc.constant(new Uint8Array()) }),
  fc.record({
    kind: fc.constant('double'),
    at: fc.nat(),
    with: fc.uint8Array({ minLength: 1, maxLength: 60 }),
  }),
)

function damaged(
  bytes: Uint8Array,
  damages: readonly { kind: string; at: number; with: Uint8Array }[],
) {
  let result = bytes.slice()
  for (const { kind, at, with: part } of damages) {
    const place = at % (result.length + 1)
    if (kind === 'cut') result = result.slice(0, place)
    else if (kind === 'write') result.set(part.subarray(0, result.length - place), place)
    else {
      const piece = result.subarray(place, place + part.length * 20)
      result = Uint8Array.of(...result.subarray(0, place), ...piece, ...result.subarray(place))
    }
  }
  return result
}

describe.each(LISTS)('a damaged file read as $reader.label', ({ reader, files }) => {
  it('gives a network that adds up, or says what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...files.map(() => fc.array(damage, { maxLength: 4 }))),
        async (damages) => {
          const broken = files.map(({ name, bytes }, at) => ({
            name,
            bytes: damaged(bytes, damages[at] ?? []),
          }))
          expect(faultsOf(await reader.read(broken, nothing))).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(faultsOf(await reader.read([{ name: 'any', bytes }], nothing))).toEqual([])
      }),
    )
  })

  it('gives every entry an id of its own where all stand twice', async () => {
    const twice = files.map((file) => {
      const text = textOf(file)
      const doubled = reader === ofacCsv ? `${text.replace('\u001a', '')}${text}` : text
      const inside = /<sdnEntry>[^]*<\/sdnEntry>|<ENTITIES>[^]*<\/ENTITIES>/
      return { ...file, bytes: encode(doubled.replace(inside, (entries) => entries + entries)) }
    })
    const outcome = await reader.read(twice, nothing)
    expect(faultsOf(outcome)).toEqual([])
    expect(outcome.ok).toBe(true)
  })
})

const behindDeclaration = (more: string) => (text: string) => text.replace('?>', `?>${more}`)

describe.each(XML)('a hostile file read as $reader.label', ({ reader, files: [file] }) => {
  const read = async (change: (text: string) => string) => {
    const changed = encode(change(file ? textOf(file) : ''))
    const outcome = await reader.read([{ name: 'hostile.xml', bytes: changed }], nothing)
    expect(faultsOf(outcome)).toEqual([])
    return outcome
  }
  const refusal = async (change: (text: string) => string) => {
    const outcome = await read(change)
    return outcome.ok ? null : outcome.problems.problems[0]?.sentence
  }

  it('is refused with any declaration of entities, internal or external', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    for (const declaration of [bomb, external, '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">']) {
      expect(await refusal(behindDeclaration(declaration))).toContain('DOCTYPE')
    }
    expect(await refusal((text) => text.replace('HARBOUR', '&a;'))).toContain('could define')
  })

  it('is refused where it nests without end', async () => {
    const deep = '<a>'.repeat(100_000)
    expect(await refusal((text) => text.replace('HARBOUR', deep))).toContain('64 levels')
  })

  it('is refused where one entry holds more than any list would write', async () => {
    const many = '<a/>'.repeat(30_000)
    expect(await refusal((text) => text.replace('HARBOUR', many))).toContain('20,000 elements')
  })

  it('keeps the beginning of a text of millions of characters, and says so', async () => {
    const outcome = await read((text) => text.replace('HARBOUR', 'H'.repeat(5_000_000)))
    expect(outcome.ok && outcome.report.remarks.map(({ sentence }) => sentence).join()).toContain(
      'only the first 20,000 are kept',
    )
  })

  it('may write names of what every object has', async () => {
    const outcome = await read((text) =>
      text
        .replaceAll('HARBOUR LANTERN TRADING', '__proto__')
        .replaceAll('DPRK', 'constructor')
        .replaceAll('Passport', '__proto__')
        .replace('<newField>', '<__proto__>')
        .replace('</newField>', '</__proto__>'),
    )
    expect(outcome.ok && outcome.file.entities.map(({ name }) => name)).toContainEqual(
      expect.stringContaining('__proto__'),
    )
  })
})
