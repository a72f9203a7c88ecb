import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { dataHash } from '../network/dataHash.ts'
import { maskForOthers } from '../mask/maskPeople.ts'
import { DEFAULT_VIEW } from '../view/atlasView.ts'
import { handoutPage } from './handout.ts'
import { maskedPeople } from '../mask/isMaskedPerson.ts'
import { standaloneTemplate } from './standalonePage.ts'
import { workshopFiles } from './workshopFiles.ts'

const template = standaloneTemplate({
  language: 'en',
  title: '',
  styles: '',
  code: '',
  icon: '',
  hashOf: () => 'sha256-',
})
const { file } = buildNetwork({
  meta: { title: 'Harbour study', disclaimer: 'For teaching.' },
  entities: ['firm', { id: 'p1', name: 'Orla Maerin', type: 'facilitator_person' }],
  relations: ['p1 director_of firm'],
})
const never = () => Promise.reject(new Error('no engine'))
const NOTHING = { isMasked: false, view: null, told: null }

/** What the page holds in one of its elements. */
function held(page: string, id: string): unknown {
  const [, text = ''] = new RegExp(`id="${id}">([^<]*)<`).exec(page) ?? []
  return JSON.parse(text)
}

describe('a network that is handed out', () => {
  it('is in the page as it is, and opens as its file asks for', () => {
    const page = handoutPage(template, file, NOTHING)
    expect(held(page, 'atlas-network')).toEqual(JSON.parse(JSON.stringify(file)))
    expect(held(page, 'atlas-opening')).toEqual({ fragment: 'network=network' })
    const defaulted = { ...file, meta: { ...file.meta, defaultView: 'layout=rings' } }
    expect(held(handoutPage(template, defaulted, NOTHING), 'atlas-opening')).toEqual({
      fragment: 'network=network&layout=rings',
    })
  })

  it('opens with a view, with a step of a story, or with a lesson', () => {
    const view = { ...DEFAULT_VIEW, stopped: [file.entities[0]!.id] }
    const told = { story: 's', step: 'one' }
    const opening = (choice: object) =>
      held(handoutPage(template, file, { ...NOTHING, ...choice }), 'atlas-opening')
    expect(opening({ view })).toEqual({ fragment: 'network=network&stopped=firm' })
    expect(opening({ told })).toEqual({ fragment: 'network=network&story=s&step=one' })
    expect(opening({ lesson: 'two doors' })).toEqual({
      fragment: 'network=network&lesson=two%20doors',
    })
    expect(opening({ view: DEFAULT_VIEW })).toEqual({ fragment: 'network=network' })
  })

  it('names nobody who is to be masked', () => {
    const page = handoutPage(template, file, { ...NOTHING, isMasked: true })
    expect(maskedPeople(file)).toBe(1)
    expect(page).not.toContain('Maerin')
    expect(held(page, 'atlas-network')).toEqual(JSON.parse(JSON.stringify(maskForOthers(file))))
  })
})

describe('a folder for a workshop', () => {
  const lesson = {
    id: 'doors',
    title: 'Two <doors>',
    steps: [
      {
        id: 'one',
        title: 'Look',
        minutes: 5,
        text: 'Orla Maerin is a director.',
        tasks: [{ id: 't', kind: 'find' as const, question: 'Who directs it?', entities: ['p1'] }],
      },
    ],
  }
  const engine = { analyse: never, effect: never, best: never, adapt: never }
  const maker = { engine, htmlOf: (markdown: string) => `<pre>${markdown}</pre>` }
  const made = (given = file) =>
    workshopFiles(template, given, { ...NOTHING, isMasked: true }, '2026-11-22', maker)
  let files: Awaited<ReturnType<typeof made>> = []
  beforeEach(async () => {
    files = await made()
  })
  const textOf = (name: string) => files.find((one) => one.name === name)?.text ?? ''

  it('holds the three sheets of every lesson as pages to print, with nobody named who is masked', async () => {
    files = await made({ ...file, lessons: [lesson] })
    expect(files.map(({ name }) => name)).toEqual([
      'README.txt',
      'atlas.html',
      'lesson-1-facilitator.html',
      'lesson-1-worksheet.html',
      'lesson-1-key.html',
      'network.json',
    ])
    expect(textOf('lesson-1-key.html')).toContain('<title>Two &lt;doors&gt;: answer key</title>')
    expect(textOf('lesson-1-key.html')).toMatch(/Answer: Meant is O\.\s?M\./)
    expect(textOf('lesson-1-worksheet.html')).not.toContain('Answer:')
    expect(textOf('lesson-1-worksheet.html')).toContain("default-src 'none'")
    expect(textOf('README.txt')).toContain('lesson-1-worksheet.html   Two <doors>: worksheet\r\n')
    expect(files.map(({ text }) => text).join('')).not.toContain('Maerin')
  })

  it('says which sheet is not in it where an answer cannot be worked out, and holds the rest', async () => {
    const choose = { id: 'c', kind: 'choose' as const, question: 'Which?', k: 1 }
    const steps = [{ id: 'one', title: 'Look', tasks: [choose] }]
    files = await made({ ...file, lessons: [{ ...lesson, steps }] })
    expect(files.map(({ name }) => name)).toEqual([
      'README.txt',
      'atlas.html',
      'lesson-1-worksheet.html',
      'network.json',
    ])
    expect(textOf('README.txt')).toContain(
      'Not in it: the answer key of “Two <doors>”, for an answer could not be worked out.',
    )
  })

  it('holds how to run it, the page and the data, nobody named who is to be masked', () => {
    expect(files.map(({ name }) => name)).toEqual(['README.txt', 'atlas.html', 'network.json'])
    expect(JSON.parse(textOf('network.json'))).toEqual(held(textOf('atlas.html'), 'atlas-network'))
    expect(files.map(({ text }) => text).join('')).not.toContain('Maerin')
  })

  it('says which data it holds, that names are left out, and the disclaimer', () => {
    const readme = textOf('README.txt')
    expect(readme.split('\r\n').slice(0, 2)).toEqual(['Harbour study', '============='])
    expect(readme).toContain(`Made on 2026-11-22. Data hash ${dataHash(maskForOthers(file))}`)
    expect(readme).toContain('Names left out: 1 ')
    expect(readme).toContain('For teaching.')
  })
})
