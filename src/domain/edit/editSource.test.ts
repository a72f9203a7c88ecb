import { describe, expect, it } from 'vitest'
import { buildNetwork, buildNetworkFile, listedBy } from '../../../tests/support/networkBuilder.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import { citingRows } from './citingRows.ts'
import { changeSource, removeSource } from './editSource.ts'
import { sourceDraftOf } from './sourceDraft.ts'

const source = (id: string) => ({
  id,
  title: `Report ${id}`,
  publisher: 'Panel of Experts',
  date: '2017-02',
  dateNote: 'revised in March',
  url: `https://example.org/${id}`,
  type: 'un' as const,
  pages: 105,
})
const lines = {
  sources: ['s1', 's2', 's3', 's4'].map(source),
  entities: [
    { id: 'a', listings: [listedBy('OFAC', { sources: ['s2'] }), listedBy('EU')] },
    { id: 'b', reportedChokepoint: { note: 'one of a few', sources: ['s2'] } },
  ],
  relations: [{ source: 'a', target: 'b', type: 'pays' as const, sources: ['s1', 's2'] }],
}
const step = { id: 'one', title: 'The bank', view: '', text: 'It paid.[^s3]' }
const network = indexNetwork({
  ...buildNetworkFile(lines),
  stories: [{ id: 'story', title: 'Story', steps: [step] }],
  lessons: [{ id: 'lesson', title: 'Lesson', steps: [{ ...step, title: 'Find it' }] }],
})
const asIs = sourceDraftOf(source('s1'))

describe('changing a source', () => {
  it('changes what is written anew, keeps the rest and marks it', () => {
    const draft = { ...asIs, title: ' Report of the Panel ', date: '', url: 'http://example.org' }
    const edited = changeSource(network, 's1', draft)
    const { date: _, ...others } = source('s1')
    expect(edited.ok && edited.file.sources[0]).toEqual({
      ...others,
      title: 'Report of the Panel',
      url: 'http://example.org',
      edited: 'changed',
    })
    expect(edited.ok && edited.file.sources[1]).toBe(network.file.sources[1])
    expect(edited.ok && edited.file.entities).toBe(network.file.entities)
  })

  it('gives back the very file where nothing differs', () => {
    const edited = changeSource(network, 's1', { ...asIs, title: ' Report s1' })
    expect(edited.ok && edited.file).toBe(network.file)
  })

  it('tells everything that is wrong at its field', () => {
    const wrong = { ...asIs, title: '', publisher: ' ', date: 'May', url: 'javascript:alert(1)' }
    const edited = changeSource(network, 's1', wrong)
    expect(edited.ok ? [] : edited.problems).toEqual([
      {
        path: 'date',
        sentence:
          'Must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar, but is "May".',
      },
      {
        path: 'url',
        sentence:
          'Must be a web address that begins with http:// or https://, but is "javascript:alert(1)".',
      },
      { path: 'title', sentence: 'Say what the document is called.' },
      { path: 'publisher', sentence: 'Say who published it.' },
    ])
  })

  it('leaves a publisher alone that nobody ever named', () => {
    const bare = buildNetwork({
      sources: [{ id: 's1', title: 'Note', publisher: '', type: 'press' }],
    })
    const draft = { ...sourceDraftOf(bare.sources[0]!), date: '2020' }
    const edited = changeSource(bare, 's1', draft)
    expect(edited.ok && edited.file.sources[0]).toMatchObject({ publisher: '', date: '2020' })
  })
})

describe('removing a source', () => {
  it('counts what hints, questions, explanations, notes and the introduction of a lesson cite', () => {
    const task = { id: 't', kind: 'find' as const, entities: ['a'] }
    const lesson = {
      id: 'l',
      title: 'Lesson',
      description: 'So it is.[^s4]',
      steps: [
        { id: 'one', title: 'One', tasks: [{ ...task, question: 'Who?[^s4]' }] },
        { id: 'two', title: 'Two', tasks: [{ ...task, question: 'Who?', hints: ['Look.[^s4]'] }] },
        {
          id: 'three',
          title: 'Three',
          tasks: [{ ...task, question: 'Who?', explanation: 'It.[^s4]' }],
        },
        { id: 'four', title: 'Four', notes: 'Say it.[^s4]' },
      ],
    }
    const taught = indexNetwork({ ...network.file, lessons: [lesson] })
    expect(citingRows(taught, 's4').steps).toEqual(['Lesson', 'One', 'Two', 'Three', 'Four'])
    expect(removeSource(taught, 's4')).toBeNull()
  })

  it('counts all that names it: rows, listings, reported findings, texts of stories and lessons', () => {
    expect(citingRows(network, 's1')).toEqual({
      entities: ['a', 'b'],
      relations: ['r1'],
      steps: [],
      claims: 4,
    })
    expect(citingRows(network, 's2')).toEqual({
      entities: ['a', 'b'],
      relations: ['r1'],
      steps: [],
      claims: 3,
    })
    expect(citingRows(network, 's3')).toEqual({
      entities: [],
      relations: [],
      steps: ['The bank', 'Find it'],
      claims: 2,
    })
  })

  it('is refused while anything names it', () => {
    expect(['s1', 's2', 's3'].map((id) => removeSource(network, id))).toEqual([null, null, null])
    expect(removeSource(network, 's4')?.sources.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
  })
})
