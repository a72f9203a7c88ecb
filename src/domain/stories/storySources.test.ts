import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { Source } from '../network/schema/source.ts'
import { storiesWithoutEntities } from './withoutEntities.ts'
import { storySources } from './storySources.ts'

const source = (id: string): Source => ({
  id,
  title: `Document ${id}`,
  publisher: 'Registry',
  date: '2020',
  url: `https://example.org/${id}`,
  type: 'official',
})

describe('the sources of a story', () => {
  const network = buildNetwork({
    sources: [source('s1'), source('s2'), source('s3')],
    entities: [
      { id: 'bank', sources: ['s2'] },
      { id: 'firm', sources: ['s3'] },
    ],
  })

  it('are those its texts cite and those of what it lights or marks, by number', () => {
    const story = {
      id: 'x',
      title: 'X',
      steps: [
        { id: 'a', title: 'A', view: '', text: 'One.[^s2] Two.[^gone]' },
        { id: 'b', title: 'B', view: '', text: 'Three.[^s2]', highlight: ['bank'] },
      ],
    }
    expect(storySources(network, story)).toEqual([
      { source: source('s2'), number: 2, cited: [1, 2], shown: [2] },
    ])
  })

  it('are none of a story that says and shows nothing', () => {
    expect(storySources(network, { id: 'x', title: 'X', steps: [] })).toEqual([])
  })
})

describe('stories of a network that loses entities', () => {
  it('light and mark what is left, and stay the same object where nothing is lost', () => {
    const told = {
      id: 'x',
      title: 'X',
      steps: [
        {
          id: 'a',
          title: 'A',
          view: '',
          highlight: ['bank', 'firm'],
          annotations: [{ id: 'm', entity: 'bank', kind: 'circle' as const }],
        },
      ],
    }
    const other = { id: 'y', title: 'Y', steps: [{ id: 'a', title: 'A', view: '' }] }
    const [left, same] = storiesWithoutEntities([told, other], new Set(['bank']))
    expect(left?.steps).toEqual([
      { id: 'a', title: 'A', view: '', highlight: ['firm'], annotations: [] },
    ])
    expect(same).toBe(other)
  })
})
