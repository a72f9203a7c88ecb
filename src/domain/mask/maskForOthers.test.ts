import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { decodeEscapes } from '../../lib/decodeEscapes.ts'
import { foldText } from '../../lib/foldText.ts'
import { readNetwork } from '../network/readNetwork.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { DEFAULT_VIEW } from '../view/atlasView.ts'
import { writeView } from '../view/viewFragment.ts'
import { initialsOf } from './initialsOf.ts'
import { maskForOthers, maskPeople } from './maskPeople.ts'

const opens = (value: object) => readNetwork(JSON.parse(JSON.stringify(value))).ok

const { file } = buildNetwork({
  meta: { defaultView: 'stopped=orla-maerin&layout=rings' },
  sources: [
    {
      id: 's-orla-maerin',
      title: 'Who is Orla Maerin?',
      publisher: 'Daily',
      url: 'https://example.org/news/orla%2Dmaerin-charged',
      type: 'press',
    },
    { id: 's1', title: 'Register', publisher: 'Court', url: 'https://example.org/2', type: 'un' },
  ],
  entities: [
    {
      id: 'orla-maerin',
      name: 'Orla Maerin',
      aliases: ['Li', 'Captain Øre'],
      nativeName: '马晓红',
      type: 'facilitator_person',
      listings: [listedBy('EU', { end: '2019', reference: 'EU.77.1' })],
      sources: ['s-orla-maerin'],
    },
    { id: 'q7', name: 'Tam Brok', type: 'facilitator_person', listings: [listedBy('UN 1718')] },
    { id: 'firm', name: 'Maerin Orla Trading', boss: 'orla-maerin', notes: { 'Orla Maerin': 1 } },
    { id: 'person-1', name: 'Taken', type: 'bank' },
  ],
  relations: [
    {
      id: 'orla-maerin-directs-firm',
      source: 'orla-maerin',
      target: 'firm',
      type: 'director_of',
      sources: ['s-orla-maerin', 's1'],
      evidence: 'See https://example.org/ORLA_MAERIN; Li signs, limited as CAPTAIN ORE is.',
    },
  ],
})
const step = {
  id: 'meet-orla-maerin',
  title: 'Meet 马晓红',
  text: 'She signs.[^s-orla-maerin]',
  view: writeView({
    ...DEFAULT_VIEW,
    selection: { entities: ['orla-maerin', 'firm'], relations: ['orla-maerin-directs-firm'] },
    pins: { force: { 'orla-maerin': { x: 1, y: 2 } } },
    filter: { ...DEFAULT_VIEW.filter, text: 'mae trad', revealed: ['orla-maerin'] },
  }),
  highlight: ['orla-maerin'],
  annotations: [{ id: 'a1', entity: 'orla-maerin', kind: 'label' as const, text: 'Orla Maerin!' }],
}
const task = {
  id: 't1',
  kind: 'mark' as const,
  question: 'Is it Maerin, Orla?',
  accept: ['orla-maerin', 'firm'],
}
const told: NetworkFile = {
  ...file,
  stories: [{ id: 'story', title: 'A story', steps: [step] }],
  lessons: [{ id: 'l', title: 'L', steps: [{ id: 'one', title: 'One', tasks: [task] }] }],
}

describe('a network for others', () => {
  const masked = maskForOthers(told)

  it('gives people neutral ids that are not taken, everywhere they are named by them', () => {
    expect(masked.entities.map(({ id, name }) => [id, name])).toEqual([
      ['person-2', 'O. M.'],
      ['q7', 'Tam Brok'],
      ['firm', 'O. M. Trading'],
      ['person-1', 'Taken'],
    ])
    expect(masked.entities[2]).toMatchObject({ boss: 'person-2', notes: { 'O. M.': 1 } })
    expect(masked.relations[0]).toMatchObject({
      id: 'relation-1',
      source: 'person-2',
      target: 'firm',
      sources: ['source-1', 's1'],
      evidence: 'See https://example.org/O. M.; O. M. signs, limited as O. M. is.',
    })
    expect(masked.meta.defaultView).toBe('stopped=person-2&layout=rings')
    expect(masked.stories?.[0]?.steps[0]).toEqual({
      id: 'step-1',
      title: 'Meet O. M.',
      text: 'She signs.[^source-1]',
      view: writeView({
        ...DEFAULT_VIEW,
        selection: { entities: ['person-2', 'firm'], relations: ['relation-1'] },
        pins: { force: { 'person-2': { x: 1, y: 2 } } },
        filter: { ...DEFAULT_VIEW.filter, text: 'M. trad', revealed: ['person-2'] },
      }),
      highlight: ['person-2'],
      annotations: [{ id: 'a1', entity: 'person-2', kind: 'label', text: 'O. M.!' }],
    })
    expect(masked.lessons?.[0]?.steps[0]?.tasks).toEqual([
      { ...task, question: 'Is it O. M.?', accept: ['person-2', 'firm'] },
    ])
  })

  it('leaves out addresses that hold a name, and numbers of listings that ended', () => {
    expect(masked.sources).toEqual([
      { id: 'source-1', title: 'Who is O. M.?', publisher: 'Daily', type: 'press' },
      file.sources[1],
    ])
    expect(masked.entities[0]?.listings?.[0]).not.toHaveProperty('reference')
    expect(masked.entities[0]?.listings?.[0]).toMatchObject({ authority: 'EU', end: '2019' })
    expect(masked.entities[1]).toEqual(file.entities[1])
  })

  it('opens as the network itself does, and has nothing left to mask but initials', () => {
    expect(opens(told)).toBe(true)
    expect(opens(masked)).toBe(true)
    expect(maskForOthers(masked).entities.map(({ name }) => name)).toEqual(
      masked.entities.map(({ name }) => name),
    )
  })

  it('keeps the ids where it is only shown, and nobody is named there either', () => {
    const shown = maskPeople(told)
    expect(shown.entities.map(({ id }) => id)).toEqual(told.entities.map(({ id }) => id))
    expect(shown.relations[0]?.id).toBe('orla-maerin-directs-firm')
    expect(shown.relations[0]?.evidence).toBe(masked.relations[0]?.evidence)
    expect(shown.stories?.[0]?.steps[0]?.highlight).toEqual(['orla-maerin'])
  })
})

/** A word that stands in no other text of a file. */
const syllables = fc.constantFrom('zor', 'qua', 'vex', 'wuy', 'jyx', 'øqu')
const word = fc
  .array(syllables, { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  .map((text) => text[0]!.toUpperCase() + text.slice(1))
const latin = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const native = fc.constantFrom('鑫鑫鑫', '驫羴', '쀍쀍쀍')
const separators = fc.constantFrom('-', '_', '.', ' ')

describe('nobody who is masked', () => {
  it('is named anywhere in the file: not by name, alias, native name or id, as spelled or as ids and addresses spell it', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: latin,
          alias: latin,
          native,
          between: separators,
          typed: fc.nat({ max: 20 }),
        }),
        ({ name, alias, native: nativeName, between, typed }) => {
          const id = foldText(name).replaceAll(' ', between)
          const words = name.split(' ')
          const surname = words.length > 1 ? (words.at(-1) ?? '') : ''
          const alone = surname === '' ? '' : `; (${surname}) signs, and ${surname}'s firm`
          const loud = `${name.toUpperCase()}, ${alias} (${nativeName}), ${id}${alone}`
          const secrets = [name, alias, nativeName, id, ...(surname ? [surname] : [])]
          const view = `stopped=${encodeURIComponent(id)}&text=${encodeURIComponent(name.slice(0, 3 + typed))}&moved-force=${encodeURIComponent(id)}~1~2&relations=${encodeURIComponent(`r ${id}`)}&odd=${encodeURIComponent(alias)}`
          const { file: open } = buildNetwork({
            meta: { title: `About ${alias}`, description: loud, defaultView: view },
            sources: [
              { id: 's1', title: 'Register', publisher: 'Court', type: 'un' },
              {
                id: `s ${id}`,
                title: loud,
                publisher: name,
                type: 'press',
                url: `https://example.org/${encodeURIComponent(id)}?q=${encodeURIComponent(nativeName)}`,
              },
            ],
            cases: [{ id: `case ${id}`, title: loud, kind: 'topic' }],
            entities: [
              { id, name, aliases: [alias], nativeName, type: 'facilitator_person', home: loud },
              { id: `${id} ltd`, name: `${alias} Ltd`, [`note ${alias}`]: [loud, { deep: loud }] },
            ],
            relations: [
              {
                id: `r ${id}`,
                source: id,
                target: `${id} ltd`,
                type: 'director_of',
                sources: [`s ${id}`],
                cases: [`case ${id}`],
                evidence: loud,
                item: alias,
              },
            ],
          })
          const before: NetworkFile = {
            ...open,
            stories: [
              {
                id: `story ${id}`,
                title: loud,
                steps: [{ id: `step ${id}`, title: loud, view, highlight: [id], notes: loud }],
              },
            ],
            lessons: [
              {
                id: `lesson ${id}`,
                title: loud,
                steps: [
                  {
                    id: `one ${id}`,
                    title: loud,
                    view,
                    tasks: [
                      { id: `t ${id}`, kind: 'find', question: loud, entities: [id] },
                      { id: `u ${id}`, kind: 'filter', question: loud, view },
                    ],
                  },
                ],
              },
            ],
          }
          expect(opens(before)).toBe(true)
          const after = maskForOthers(before)
          expect(opens(after)).toBe(true)
          const said = decodeEscapes(JSON.stringify(after)).toLowerCase()
          const folded = foldText(said)
          for (const secret of secrets) {
            expect(said).not.toContain(secret.toLowerCase())
            expect(folded).not.toContain(foldText(secret))
          }
          expect(after.entities[0]?.name).toBe(initialsOf(name))
          expect(after.relations[0]?.source).toBe(after.entities[0]?.id)
          expect(after.stories?.[0]?.steps[0]?.highlight).toEqual([after.entities[0]?.id])
        },
      ),
      { numRuns: 150 },
    )
  })
})
