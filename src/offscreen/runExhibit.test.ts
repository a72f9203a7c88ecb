import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { LAYOUTS } from '../domain/view/layout.ts'
import { runExhibit } from './runExhibit.ts'

let folder: string
const made = (name: string) => readFileSync(path.join(folder, name), 'utf8')

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-exhibit-'))
  const { file } = buildNetwork({
    meta: { title: 'Harbour' },
    entities: [
      'maker:manufacturer@DE "Maker"',
      'gate:bank@CN "Gate Bank"',
      'user:end_user@KP "Workshop 9"',
      'jane:facilitator_person@CN "Jane Doe"',
    ],
    relations: ['maker supplies gate', 'gate supplies user', 'jane agent_of gate'],
  })
  writeFileSync(path.join(folder, 'harbour.json'), JSON.stringify(file))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('exhibits without a browser', () => {
  it.each(LAYOUTS)('are drawn in the layout %s, with everybody in sight', async (layout) => {
    const name = `${layout}.svg`
    const ended = await runExhibit(
      ['harbour.json', '--view', `#layout=${layout}`, '--out', name],
      folder,
    )
    expect(ended).toEqual({
      exitCode: 0,
      out: `${name} is written, with 4 entities and 3 relations in sight.\n`,
      errors: '',
    })
    const ids = [...made(name).matchAll(/data-entity="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['maker', 'gate', 'user'])
  })

  it('mask people who are not listed, charged or convicted, unless told otherwise', async () => {
    await runExhibit(['harbour.json', '--out', 'masked.svg'], folder)
    expect(made('masked.svg')).not.toMatch(/jane|doe/i)
    expect(made('masked.svg')).toContain('<title>J. D., person</title>')
    await runExhibit(['harbour.json', '--names', '--out', 'named.svg'], folder)
    expect(made('named.svg')).toContain('<title>Jane Doe, person</title>')
  })

  it('show what a link does: what is stopped, as a ghost, and says so', async () => {
    await runExhibit(
      [
        'harbour.json',
        '--view=https://atlas.example/#mode=what-if&stopped=gate',
        '--theme=dark',
        '--out=stopped.svg',
      ],
      folder,
    )
    const svg = made('stopped.svg')
    expect(svg).toContain('Stopped in this picture: Gate Bank')
    expect(svg).toContain('data-legend="cutOff"')
    expect(svg).toContain('fill="#14171b"')
    expect(svg).toContain('https://atlas.example/#mode=what-if')
  })

  it('overwrite nothing, and say what was not understood', async () => {
    writeFileSync(path.join(folder, 'there.svg'), 'mine')
    const ended = await runExhibit(['harbour.json', '--out', 'there.svg'], folder)
    expect(ended.exitCode).toBe(2)
    expect(made('there.svg')).toBe('mine')
    const errorsOf = async (...args: string[]) =>
      (await runExhibit(args, folder)).errors.split('\n')[0]
    expect(await errorsOf('harbour.json')).toBe('Say which SVG to write: --out picture.svg')
    expect(await errorsOf('--out', 'x.svg')).toBe('Say which file to exhibit.')
    expect(await errorsOf('harbour.json', '--out=x.svg', '--ratio=3:2')).toBe(
      '--ratio is 16:9 or 4:3, not "3:2".',
    )
    expect(await errorsOf('nothing.json', '--out', 'x.svg')).toBe(
      'nothing.json cannot be opened: 1 problem.',
    )
  })
})
