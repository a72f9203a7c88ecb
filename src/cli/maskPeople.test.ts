import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../tests/support/networkBuilder.ts'
import { runCommandLine } from './runCommandLine.ts'

/** A maker, three people in a row, one of them listed, and an army; the two whom no list names are masked. */
const { file } = buildNetwork({
  meta: { title: 'Harbour of Orla Maerin' },
  entities: [
    'maker:manufacturer@DE "Maker"',
    { id: 'orla-maerin', name: 'Orla Maerin', type: 'facilitator_person', aliases: ['The Gull'] },
    {
      id: 'tam',
      name: 'Tam Lusk',
      type: 'facilitator_person',
      listings: [listedBy('US OFAC')],
    },
    { id: 'p2', name: 'Wen Dallow', type: 'facilitator_person' },
    'army:end_user@KP "Army"',
  ],
  relations: [
    'maker supplies orla-maerin',
    'orla-maerin supplies tam',
    'tam supplies p2',
    'p2 supplies army',
  ],
})
const NAMED = /maerin|dallow|gull/i

let folder: string
const place = (name: string) => path.join(folder, name)
const text = (name: string) => readFileSync(place(name), 'utf8')
const run = (...args: string[]) => runCommandLine(args, folder, () => null)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-masked-'))
  writeFileSync(place('net.json'), JSON.stringify(file))
  writeFileSync(
    place('lesson.json'),
    JSON.stringify({
      ...file,
      lessons: [
        {
          id: 'l',
          title: 'L',
          steps: [{ id: 's', title: 'S', text: 'Orla Maerin bought pumps.[^s1] Wen Dallow paid.' }],
        },
      ],
    }),
  )
  writeFileSync(
    place('people.csv'),
    'name,type\nOrla Maerin,facilitator_person\nOrla Maerin,facilitator_person\nPier Nine,trading_company\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('people who are not listed, charged or convicted, on the command line', () => {
  it('keep their names unless it is asked to mask them', async () => {
    const { errors } = await run('convert', 'net.json', 'named.json')
    expect(JSON.parse(text('named.json'))).toEqual(file)
    expect(errors).not.toContain('initials')
    expect((await run('analyze', 'net.json')).out).toContain('Wen Dallow (p2)')
  })

  it('are initials with neutral ids in what is converted', async () => {
    const { exitCode, out, errors } = await run(
      'convert',
      'net.json',
      'masked.json',
      '--mask-people',
      '--report',
      'report.json',
    )
    expect(exitCode).toBe(0)
    expect(errors).toContain(
      '2 people who are not listed, charged or convicted are told by initials.',
    )
    const written = JSON.parse(text('masked.json'))
    expect(written.meta.title).toBe('Harbour of O. M.')
    expect(
      written.entities.map(({ id, name }: { id: string; name: string }) => [id, name]),
    ).toEqual([
      ['maker', 'Maker'],
      ['person-1', 'O. M.'],
      ['tam', 'Tam Lusk'],
      ['person-2', 'W. D.'],
      ['army', 'Army'],
    ])
    expect([out, errors, text('masked.json'), text('report.json')].join('\n')).not.toMatch(NAMED)
  })

  it('are initials in the report on what was read', async () => {
    const named = await run('convert', 'people.csv', 'list.json', '--report', 'list.csv')
    expect(named.errors + text('list.csv')).toMatch(NAMED)
    const { errors } = await run(
      'convert',
      'people.csv',
      'few.json',
      '--mask-people',
      '--report',
      'few.csv',
    )
    expect([errors, text('few.csv'), text('few.json')].join('\n')).not.toMatch(NAMED)
  })

  it.each(['table', 'json', 'csv'])('are initials in an analysis as %s', async (format) => {
    const args = ['analyze', 'net.json', '--stop', 'orla-maerin', '--best', '1', '--format', format]
    const named = await run(...args)
    const masked = await run(...args, '--mask-people')
    expect(named.out).toMatch(NAMED)
    expect(masked.out + masked.errors).not.toMatch(NAMED)
    const back = named.out
      .replaceAll('Orla Maerin', 'O. M.')
      .replaceAll('Wen Dallow', 'W. D.')
      .replaceAll('orla-maerin', 'person-1')
      .replaceAll('p2', 'person-2')
    const spaces = / {2,}/g
    expect(masked.out.replaceAll(spaces, ' ')).toBe(back.replaceAll(spaces, ' '))
  })

  it('are initials in what a check tells', async () => {
    expect((await run('validate', 'lesson.json')).out).toContain('Wen Dallow paid.')
    const { exitCode, out, errors } = await run('validate', 'lesson.json', '--mask-people')
    expect(exitCode).toBe(0)
    expect(out).toContain('lessons[0].steps[0].text: W. D. paid.')
    expect(out + errors).not.toMatch(NAMED)
  })
})
