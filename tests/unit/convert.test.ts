import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NetworkFile } from '../../src/domain/network/schema/networkFile.ts'
import { ALL_WRITERS } from '../../src/io/write/allWriters.ts'
import { runAtlas } from '../support/runAtlas.ts'

const LANTERN = 'public/data/lantern.json'

let folder: string
const place = (name: string) => path.join(folder, name)
const text = (name: string) => readFileSync(place(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-convert-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const convert = (...names: readonly string[]) => runAtlas('convert', ...names)

describe('convert', () => {
  it('writes the network file, the same bytes again from what it wrote', async () => {
    const { exitCode, out, errors } = await convert(LANTERN, place('a.json'))
    expect([exitCode, errors]).toEqual([
      0,
      `Read as Network file of the atlas
  entities: 43 read, 43 kept, 0 merged, 0 skipped
  relations: 84 read, 84 kept, 0 merged, 0 skipped
  sources: 11 read, 11 kept, 0 merged, 0 skipped
  cases: 10 read, 10 kept, 0 merged, 0 skipped
`,
    ])
    expect(out).toMatch(
      /a\.json is written\.\nIt holds 43 entities, 84 relations and 11 sources\.\n$/,
    )
    expect(JSON.parse(text('a.json'))).toEqual(JSON.parse(readFileSync(LANTERN, 'utf8')))
    await convert(place('a.json'), place('b.json'))
    expect(text('b.json')).toBe(text('a.json'))
  })

  it('overwrites nothing that is there, unless forced to', async () => {
    writeFileSync(place('a.json'), 'mine')
    const refused = await convert(LANTERN, place('a.json'), '--report', place('r.csv'))
    expect([refused.exitCode, refused.out]).toEqual([2, ''])
    expect(refused.errors).toContain('a.json is there already; nothing was written.')
    expect([text('a.json'), readdirSync(folder)]).toEqual(['mine', ['a.json']])

    const forced = await convert(LANTERN, place('a.json'), '--force')
    expect(forced.exitCode).toBe(0)
    expect(text('a.json')).not.toBe('mine')
  })

  it('writes what became of the records as JSON or CSV', async () => {
    await convert(LANTERN, place('a.json'), '--report', place('r.json'))
    expect(JSON.parse(text('r.json'))).toMatchObject({
      format: 'Network file of the atlas',
      files: [{ name: 'lantern.json' }],
      counts: [{ sort: 'entities', read: 43, kept: 43 }, {}, {}, {}],
      remarks: [],
    })
    await convert(LANTERN, place('b.json'), '--report', place('r.csv'))
    expect(text('r.csv')).toContain('entities: 43 read, 43 kept, 0 merged, 0 skipped')
  })

  it('writes nothing where the report would be the network', async () => {
    const both = await convert(LANTERN, place('a.json'), '--report', place('a.json'), '--force')
    expect([both.exitCode, both.out, readdirSync(folder)]).toEqual([2, '', []])
    expect(both.errors).toContain('Two of the files to write are the same one')
  })

  it('writes nothing when the input cannot be opened', async () => {
    writeFileSync(place('broken.json'), '{"kind": ')
    const { exitCode, out, errors } = await convert(place('broken.json'), place('a.json'))
    expect([exitCode, out]).toEqual([1, ''])
    expect(errors).toContain('broken.json cannot be opened')
    expect(readdirSync(folder)).toEqual(['broken.json'])
  })

  it('says when a folder to write into is not there', async () => {
    const { exitCode, errors } = await convert(LANTERN, place('none/a.json'))
    expect(exitCode).toBe(2)
    expect(errors).toContain('could not be written')
  })
})

const lantern: NetworkFile = JSON.parse(readFileSync(LANTERN, 'utf8'))

describe.each(ALL_WRITERS)('converting to $label', ({ extension, label, losses }) => {
  it('tells what is lost, and what was written can be opened again', async () => {
    const { exitCode, errors } = await convert(LANTERN, place(`copy${extension}`))
    expect(exitCode).toBe(0)
    const lost = losses(lantern).map(({ sentence }) => `  ${sentence}\n`)
    const told = lost.length === 0 ? '' : `${label} cannot carry:\n${lost.join('')}`
    expect(errors.endsWith(told)).toBe(true)
    expect(errors.includes('cannot carry')).toBe(told !== '')
    const written = readdirSync(folder).map(place)
    const back = await runAtlas('validate', ...written)
    expect(back.exitCode).toBe(0)
    expect(back.out).toMatch(/ is valid: 43 entities, 84 relations, /)
  })
})
