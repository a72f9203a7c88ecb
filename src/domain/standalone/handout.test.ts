import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { dataHash } from '../network/dataHash.ts'
import { maskForOthers } from '../mask/maskPeople.ts'
import { DEFAULT_VIEW } from '../view/atlasView.ts'
import { handoutPage, maskedPeople } from './handout.ts'
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

  it('opens with a view, or with a step of a story', () => {
    const view = { ...DEFAULT_VIEW, stopped: [file.entities[0]!.id] }
    const told = { story: 's', step: 'one' }
    const opening = (choice: object) =>
      held(handoutPage(template, file, { ...NOTHING, ...choice }), 'atlas-opening')
    expect(opening({ view })).toEqual({ fragment: 'network=network&stopped=firm' })
    expect(opening({ told })).toEqual({ fragment: 'network=network&story=s&step=one' })
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
  const files = workshopFiles(template, file, { ...NOTHING, isMasked: true }, '2026-11-22')
  const textOf = (name: string) => files.find((one) => one.name === name)?.text ?? ''

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
