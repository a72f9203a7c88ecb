import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { readNetwork } from '../network/readNetwork.ts'
import { initialsOf } from './initialsOf.ts'
import { isMaskedPerson } from './isMaskedPerson.ts'
import { isNamedInRecords } from './isNamedInRecords.ts'
import { maskForOthers, maskPeople } from './maskPeople.ts'

const opens = (value: object) => readNetwork(JSON.parse(JSON.stringify(value))).ok
const person = { id: 'p1', name: 'Orla Maerin', type: 'facilitator_person' } as const

describe('initials', () => {
  it.each([
    ['Ma Xiaohong', 'M. X.'],
    ["Ch'oe So'k-min", 'C. S. M.'],
    ['马晓红', '马○○'],
    ['김 영철', '김○○'],
    ['Élodie', 'É.'],
    ['  ', '○'],
    ['“?”', '○'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  it('never give the name away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(initialsOf(name)).not.toBe('')
        expect(initialsOf(name)).not.toMatch(/\p{L}\p{L}/u)
      }),
    )
  })
})

describe('whom an authority names', () => {
  it('is who stands on a list, is charged or was convicted', () => {
    expect(isNamedInRecords({ listings: [listedBy('UN 1718')] })).toBe(true)
    expect(isNamedInRecords({ status: ['indicted (D.N.J. 2019-07-22)'] })).toBe(true)
    expect(isNamedInRecords({ status: ['convicted: pleaded guilty 2022'] })).toBe(true)
  })

  it('is nobody else: not who was taken off a list, acquitted, only mentioned, or of whom nothing is said', () => {
    expect(isNamedInRecords({ listings: [listedBy('EU', { end: '2019' })] })).toBe(false)
    expect(isNamedInRecords({ status: ['charged 2010, charges dropped 2012'] })).toBe(false)
    expect(isNamedInRecords({ status: ['not charged'] })).toBe(false)
    expect(isNamedInRecords({ status: ['mentioned'] })).toBe(false)
    expect(isNamedInRecords({})).toBe(false)
  })
})

/** What is told beside some people, without their names. */
const told = (text: string) => {
  const { file: open } = buildNetwork({
    entities: [
      { id: 'p1', name: 'Orla Maerin', type: 'facilitator_person' },
      { id: 'p2', name: 'HWANG Song Il', type: 'facilitator_person' },
      { id: 'p3', name: 'Vexley, Anna', type: 'facilitator_person' },
      { id: 'p4', name: 'Choe Yong Su', type: 'facilitator_person', country: 'KP' },
      { id: 'p5', name: 'Björn Ødegård', type: 'facilitator_person' },
      { id: 'p6', name: 'Tam Brunel', type: 'facilitator_person' },
      { id: 'p7', name: 'Ina Brunel', type: 'facilitator_person' },
      'firm',
    ],
    relations: [{ source: 'p1', target: 'firm', type: 'director_of', evidence: text }],
  })
  return maskPeople(open).relations[0]?.evidence
}

describe('masking people', () => {
  const { file } = buildNetwork({
    entities: [
      {
        ...person,
        aliases: ['Captain Maerin'],
        nativeName: '马晓红',
        identifiers: { passport: '123' },
        birthDate: '1970-01-01',
        country: 'CN',
        role: 'agent',
      },
      { id: 'p2', name: 'Tam Brok', type: 'facilitator_person', listings: [listedBy('UN 1718')] },
      { id: 'firm', name: 'Orla Maerin Trading' },
    ],
    relations: [
      {
        source: 'p1',
        target: 'firm',
        type: 'director_of',
        evidence:
          'A register says that orla maerin (马晓红) and Tam Brok run it; Maerinland is a place.',
      },
    ],
  })

  it('leaves initials, country, role and sources of who is not listed, charged or convicted', () => {
    expect(maskPeople(file).entities).toEqual([
      {
        id: 'p1',
        name: 'O. M.',
        type: 'facilitator_person',
        country: 'CN',
        role: 'agent',
        sources: file.entities[0]?.sources,
      },
      file.entities[1],
      { ...file.entities[2], name: 'O. M. Trading' },
    ])
  })

  it('takes the name out of every text, and nothing else', () => {
    expect(maskPeople(file).relations[0]?.evidence).toBe(
      'A register says that O. M. (O. M.) and Tam Brok run it; Maerinland is a place.',
    )
  })

  it('takes out a surname that stands alone with a capital, whichever end of the name it stands at', () => {
    expect(
      told('Maerin signs; it is Maerin’s firm, a MAERIN-led one. Director Maerin said so.'),
    ).toBe('O. M. signs; it is O. M.’s firm, a O. M.-led one. Director O. M. said so.')
    expect(told('Hwang paid (Vexley), and when Choe left, Odegard came.')).toBe(
      'H. S. I. paid (V. A.), and when C. Y. S. left, B. Ø. came.',
    )
    expect(told('Against O. Maerin, not A. Maerin. Brunel, one of two, left.')).toBe(
      'Against O. M., not A. Maerin. B., one of two, left.',
    )
  })

  it('leaves a word alone that is part of another name, or an ordinary word, or the name of somebody else', () => {
    const { file: open } = buildNetwork({
      sources: [{ id: 's1', title: 'A', publisher: 'Porter Press', type: 'press' }],
      entities: [
        { id: 'p1', name: 'Orla Maerin', type: 'facilitator_person' },
        { id: 'p2', name: 'Jo Long', type: 'facilitator_person' },
        { id: 'p3', name: 'Al Porter', type: 'facilitator_person' },
        { id: 'p4', name: 'Bo Jordan', type: 'facilitator_person' },
        { id: 'p5', name: 'Cy March', type: 'facilitator_person' },
        { id: 'p6', name: 'Di Hilltop', type: 'facilitator_person' },
        { id: 'firm', name: 'Hilltop Trading', country: 'JO' },
      ],
      relations: [
        {
          source: 'p1',
          target: 'firm',
          type: 'director_of',
          evidence:
            'Maerin Street in Jordan, where Tam Maerin was in March. Long before, it took long: Porter and Hilltop say so; jo long.',
        },
      ],
    })
    expect(maskPeople(open).relations[0]?.evidence).toBe(
      'Maerin Street in Jordan, where Tam Maerin was in March. Long before, it took long: Porter and Hilltop say so; J. L..',
    )
  })

  it('gives neutral ids to rows, and drops addresses, that have a surname in them', () => {
    const { file: open } = buildNetwork({
      sources: [
        { id: 's1', title: 'A', publisher: 'B', type: 'press', url: 'https://example.org/maerin' },
      ],
      entities: [{ id: 'p1', name: 'Orla Maerin', type: 'facilitator_person' }, 'firm'],
      relations: [{ id: 'maerin-2', source: 'p1', target: 'firm', type: 'director_of' }],
    })
    const { relations, sources } = maskForOthers(open)
    expect(relations[0]?.id).toBe('relation-1')
    expect(sources[0]).toEqual({ id: 's1', title: 'A', publisher: 'B', type: 'press' })
  })

  it('takes names with signs of patterns in them for names', () => {
    const { file: odd } = buildNetwork({
      entities: [
        { id: 'p1', name: '李明 (Li Ming)', type: 'facilitator_person' },
        { id: 'p2', name: '金(Kim', type: 'facilitator_person' },
        'firm',
      ],
      relations: [
        { source: 'p1', target: 'firm', type: 'director_of', evidence: '李明 (Li Ming), 金(Kim.' },
      ],
    })
    expect(maskPeople(odd).relations[0]?.evidence).toBe('李○○○○○○○, 金○○○.')
  })

  it('takes out names with a dash that are short or not in Latin letters', () => {
    const { file: dashed } = buildNetwork({
      entities: [
        { id: 'p1', name: 'J-Z', type: 'facilitator_person' },
        { id: 'p2', name: '김-영철', type: 'facilitator_person' },
        'firm',
      ],
      relations: [{ source: 'p1', target: 'firm', type: 'director_of', evidence: 'J-Z, 김-영철.' }],
    })
    expect(maskPeople(dashed).relations[0]?.evidence).toBe('J. Z., 김○○.')
  })

  it('cites sources by their ids on the screen, though these are made of names', () => {
    const { file: cited } = buildNetwork({
      sources: [{ id: 's-orla-maerin', title: 'A', publisher: 'B', type: 'press' }],
      entities: [{ ...person, sources: ['s-orla-maerin'] }],
    })
    const steps = [
      { id: 's', title: 'One', text: 'Orla Maerin signs[^s-orla-maerin] orla-maerin.', view: '' },
    ]
    const { stories } = maskPeople({ ...cited, stories: [{ id: 't', title: 'T', steps }] })
    expect(stories?.[0]?.steps[0]?.text).toBe('O. M. signs[^s-orla-maerin] O. M..')
  })

  it('leaves ids in lessons alone, though they are names', () => {
    const { file: taught } = buildNetwork({
      entities: [{ id: 'petrov', name: 'Petrov', type: 'facilitator_person' }],
    })
    const task = { id: 't', kind: 'mark' as const, question: 'Is it Petrov?', accept: ['petrov'] }
    const steps = [{ id: 's', title: 'One', tasks: [task] }]
    const { lessons } = maskPeople({ ...taught, lessons: [{ id: 'l', title: 'L', steps }] })
    expect(lessons?.[0]?.steps[0]?.tasks).toEqual([{ ...task, question: 'Is it P.?' }])
  })

  it('is the same file where there is nobody to mask', () => {
    const { file: clear } = buildNetwork({ entities: ['a', 'b'], relations: ['a supplies b'] })
    expect(maskPeople(clear)).toBe(clear)
  })

  it('leaves a network that can be opened, with the same rows and nobody left to mask by more than initials', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ minEntities: 1 }), (network) => {
        const masked = maskPeople(network.file)
        expect(opens(masked)).toBe(opens(network.file))
        expect(masked.entities.map(({ id }) => id)).toEqual(network.entities.map(({ id }) => id))
        for (const entity of masked.entities.filter(isMaskedPerson))
          expect([entity.aliases, entity.nativeName, entity.identifiers]).toEqual([
            undefined,
            undefined,
            undefined,
          ])
      }),
      { numRuns: 30 },
    )
  })
})
