import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { isStandingListing } from '../../src/domain/network/listed.ts'
import type { Entity } from '../../src/domain/network/schema/entity.ts'
import { readForeign, type ForeignResult } from '../../src/io/reader/readForeign.ts'
import { sharedPath } from '../support/sharedFiles.ts'

type Read = Extract<ForeignResult, { kind: 'network' }>

const asRead = new Map<string, Promise<Read>>()

/** Reads a list once for all tests. */
function readReal(folder: string, names: readonly string[]): Promise<Read> {
  const read = asRead.get(folder) ?? readAnew(folder, names)
  asRead.set(folder, read)
  return read
}

async function readAnew(folder: string, names: readonly string[]): Promise<Read> {
  const files = names.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(folder, name))),
  }))
  const result = await readForeign(files)
  if (result.kind !== 'network') throw new Error(JSON.stringify(result))
  return result
}

const countsOf = ({ report }: Read) =>
  Object.fromEntries(
    report.counts.map(({ sort, read, kept, merged, skipped }) => [
      sort,
      [read, kept, merged, skipped],
    ]),
  )
const remarksThat = ({ report }: Read, pattern: RegExp) =>
  report.remarks.filter(({ sentence }) => pattern.test(sentence))

const ofac = sharedPath('data', 'real', 'ofac-2022')
const un = sharedPath('data', 'real', 'un-2020')

const NAMES = ['sdn.csv', 'add.csv', 'alt.csv']
const rowsOf = (name: string) =>
  parse<string[]>(readFileSync(path.join(ofac ?? '', name), 'utf8')).data.filter(
    (row) => row.length > 1,
  )

describe.runIf(ofac !== null)('the real SDN list of January 2022', () => {
  it('is all in the network or in the report: every entry, address and other name', async () => {
    const read = await readReal(ofac ?? '', NAMES)
    const { entities } = read.network
    const numbers = new Set(rowsOf('sdn.csv').map(([number = '']) => number))
    const known = new Set(entities.map(({ identifiers }) => identifiers?.['OFAC uid'] ?? ''))
    expect(known).toEqual(numbers)
    expect(countsOf(read)).toMatchObject({
      'SDN entries': [9044, 9044, 0, 0],
      addresses: [13_625, 11_296, 0, 2329],
      'other names': [12_409, 12_409, 0, 0],
    })

    // Number by number, from the files themselves.
    const skipped = new Set(
      read.report.remarks
        .filter(({ fate }) => fate === 'skipped')
        .map(({ place }) => `${place.file} ${place.record}`),
    )
    const byUid = new Map<string, Entity[]>()
    for (const entity of entities) {
      const uid = entity.identifiers?.['OFAC uid'] ?? ''
      byUid.set(uid, [...(byUid.get(uid) ?? []), entity])
    }
    for (const [uid = '', number = '', , name = ''] of rowsOf('alt.csv')) {
      const isThere = byUid.get(uid)?.some((one) => one.aliases?.includes(name)) ?? false
      expect(isThere || skipped.has(`alt.csv ${number}`)).toBe(true)
    }
    for (const [uid = '', number = '', street = '', city = ''] of rowsOf('add.csv')) {
      const text = [street, city].filter((part) => part.trim() !== '-0-').join(', ')
      const isThere =
        byUid
          .get(uid)
          ?.some(({ location, addresses }) =>
            [location?.place ?? '', ...((addresses ?? []) as string[])].some((one) =>
              one.startsWith(text),
            ),
          ) ?? false
      expect(isThere || skipped.has(`add.csv ${number}`)).toBe(true)
    }
  })

  it('has a relation or a remark for each "Linked To"', async () => {
    const read = await readReal(ofac ?? '', NAMES)
    const mentions = rowsOf('sdn.csv').flatMap((row) => row.at(-1)?.match(/Linked To:/g) ?? [])
    expect(mentions).toHaveLength(3505)
    expect(countsOf(read)['“Linked To” mentions']).toEqual([3505, 3495, 0, 10])
    const linked = read.network.relations.filter(({ wording }) => wording === 'linked to (OFAC)')
    expect(linked).toHaveLength(3495)
    expect(new Set(linked.map(({ type }) => type))).toEqual(new Set(['related_to']))
    const open = remarksThat(read, /^Linked to “/)
    expect(open).toHaveLength(10)
    expect([...new Set(open.map(({ sentence }) => /“(.*)”/.exec(sentence)?.[1]))]).toEqual([
      'OPEN JOINT-STOCK COMPANY ROSNEFT OIL COMPANY',
      'ROSTEC',
      'MINISTRY OF STATE SECURITY',
      'PRESIDENCY OF DEFENSE INDUSTRIES',
      'FEDERAL SE',
    ])
  })

  it('tells the seven vessels with an owner, the number given twice and the address of nobody', async () => {
    const read = await readReal(ofac ?? '', NAMES)
    const owns = read.network.relations.filter(({ type }) => type === 'owns')
    expect(owns.map(({ source, target }) => [source, target])).toEqual([
      ['ofac-15117', 'ofac-15902'],
      ['ofac-15117', 'ofac-15903'],
      ['ofac-15117', 'ofac-15904'],
      ['ofac-15117', 'ofac-15905'],
      ['ofac-15117', 'ofac-15906'],
      [owns.at(-1)?.source, 'ofac-27200'],
    ])
    expect(remarksThat(read, /owner|number \d+ too|No entry has/)).toMatchObject([
      { fate: 'noted', place: { file: 'sdn.csv', line: 9044, record: '2677' } },
      { fate: 'skipped', place: { file: 'add.csv', line: 13_625, record: '51678' } },
      { fate: 'skipped', place: { file: 'sdn.csv', line: 75, record: '4238' } },
    ])
  })

  it('keeps every programme of an entry apart, those about North Korea too', async () => {
    const { network } = await readReal(ofac ?? '', NAMES)
    const underDprk = rowsOf('sdn.csv').filter(([, , , programmes = '']) =>
      programmes.includes('DPRK'),
    )
    const found = network.entities.filter(({ listings = [] }) =>
      listings.some((one) => isStandingListing(one) && one.programme?.startsWith('DPRK')),
    )
    expect(found).toHaveLength(underDprk.length)
    expect(underDprk.length).toBeGreaterThan(300)
    const programmes = network.entities.flatMap(({ listings = [] }) =>
      listings.map(({ programme = '' }) => programme),
    )
    expect(programmes.filter((one) => one === '' || /[[\]]/.test(one))).toEqual([])
  })
})

describe.runIf(un !== null)('the real UN list of November 2020', () => {
  it('is all in the network: every entry with its date, programme and list', async () => {
    const read = await readReal(un ?? '', ['consolidated.xml'])
    expect(countsOf(read)).toMatchObject({
      individuals: [713, 713, 0, 0],
      entities: [305, 305, 0, 0],
    })
    const text = readFileSync(path.join(un ?? '', 'consolidated.xml'), 'utf8')
    const references = [...text.matchAll(/<REFERENCE_NUMBER>([^<]*)</g)].map((match) =>
      (match[1] ?? '').trim(),
    )
    const { entities } = read.network
    expect(new Set(entities.map(({ id }) => id))).toEqual(
      new Set(references.map((reference) => `un-${reference}`)),
    )
    const dprk = entities.filter(({ listings = [] }) => listings[0]?.authority === 'UN 1718')
    expect(dprk).toHaveLength(155)
    expect(dprk.every(({ listings = [] }) => listings[0]?.date !== undefined)).toBe(true)
    expect(entities.every(({ listings = [] }) => listings[0]?.asOf === '2020-11-30')).toBe(true)
    const aliases = [...text.matchAll(/<ALIAS_NAME>([^<]+)</g)].filter((match) => match[1]?.trim())
    const [readAliases] = countsOf(read)['aliases'] ?? []
    expect(readAliases).toBe(aliases.length)
  })

  it('has a relation or a remark for each reference number in a comment', async () => {
    const read = await readReal(un ?? '', ['consolidated.xml'])
    const [mentions = 0, kept] = countsOf(read)['reference numbers in comments'] ?? []
    expect(mentions).toBeGreaterThan(400)
    expect(read.network.relations).toHaveLength(kept ?? -1)
    for (const { id, evidence = '' } of read.network.relations) {
      const named = id.slice(id.indexOf('-names-un-') + 10)
      expect(evidence).toContain(named)
    }
  })
})
