import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { maskedNetwork } from '../mask/maskedNetwork.ts'
import { exhibitFacts } from './exhibitFacts.ts'

const network = buildNetwork({
  meta: { title: 'Harbour' },
  entities: ['firm', { id: 'orla-maerin', name: 'Orla Maerin', type: 'facilitator_person' }],
  relations: ['orla-maerin director_of firm'],
})
const linkFor = (link: string, masked = true) =>
  exhibitFacts({
    network,
    dataHash: 'abc',
    runId: null,
    sentence: '',
    stopped: [],
    link,
    linkNeedsFile: false,
    masked: masked ? maskedNetwork(network) : null,
  }).link

describe('the link that is told with a picture', () => {
  it('is left out where it names somebody who is masked, escaped or not', () => {
    expect(linkFor('https://atlas.example/#text=Orla%20Maerin')).toBe(null)
    expect(linkFor('https://atlas.example/#stopped=%6Frla-maerin')).toBe(null)
    expect(linkFor('https://atlas.example/#text=Orla%20Maerin', false)).toBe(
      'https://atlas.example/#text=Orla%20Maerin',
    )
  })

  it('is judged though its escapes are broken', () => {
    expect(linkFor('#text=100%&layout=rings')).toBe('#text=100%&layout=rings')
    expect(linkFor('#text=100%&stopped=%E0%A4%A&entities=%6Frla-maerin')).toBe(null)
  })
})
