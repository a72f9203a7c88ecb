import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { LAYOUTS } from '../domain/view/layout.ts'
import { runExhibit } from './runExhibit.ts'

const STORIES = [
  {
    id: 'tale',
    title: 'Tale',
    steps: [
      { id: 'all', title: 'All', text: 'Everybody.', view: 'layout=rings' },
      {
        id: 'gate',
        title: 'The gate',
        text: 'One bank.',
        view: 'country=CN~KP&layout=lanes',
        highlight: ['gate'],
        annotations: [{ id: 'a', entity: 'gate', kind: 'label', text: 'Everything passes here' }],
      },
    ],
  },
]

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
  writeFileSync(path.join(folder, 'harbour.json'), JSON.stringify({ ...file, stories: STORIES }))
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

  it('show the step of a story that a link names, with what it says and lights, and lead back to it', async () => {
    const ended = await runExhibit(
      ['harbour.json', '--view=#story=tale&step=gate', '--out=step.svg'],
      folder,
    )
    expect(ended.errors).toBe('')
    const svg = made('step.svg')
    expect(svg).toContain('Everything passes here')
    expect(svg).toContain('in China or North Korea')
    expect(svg).not.toContain('data-entity="maker"')
    expect(svg.replaceAll(/<[^>]*>/g, '')).toContain('story=tale&amp;step=gate')
    const unknown = await runExhibit(
      ['harbour.json', '--view=#story=nowhere', '--out=nowhere.svg'],
      folder,
    )
    expect(unknown.errors).toBe(
      'Parts of the view that this network does not have, or that could not be understood: the story.\n',
    )
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
