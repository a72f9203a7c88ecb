import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { ExhibitFacts } from '../exhibit/exhibit.ts'
import { maskedNetwork } from '../mask/maskedNetwork.ts'
import { citation, citeSource, type Citable } from './citation.ts'

const network = buildNetwork({
  meta: { title: 'Harbour', asOf: '2025-06-30' },
  sources: [
    {
      id: 's1',
      title: 'List entry',
      publisher: 'Treasury',
      date: '2016-09-26',
      url: 'https://example.org/1',
      type: 'official',
      accessed: '2026-01-02',
      author: 'A. Clerk',
    },
    { id: 's2', title: 'Who paid?', publisher: 'Court', type: 'official' },
  ],
  entities: [
    {
      id: 'gate',
      name: 'Gate Bank',
      type: 'bank',
      country: 'CN',
      status: ['designated (uid 1)'],
      sources: ['s2'],
      listings: [{ authority: 'US OFAC', kind: 'designated', sources: ['s1'] }],
    },
    { id: 'jane-doe', name: 'Jane Doe', type: 'facilitator_person', sources: ['s2'] },
  ],
  relations: [
    {
      id: 'r1',
      source: 'jane-doe',
      target: 'gate',
      type: 'agent_of',
      start: '2016-09',
      legality: 'alleged',
      sources: ['s1', 's2'],
    },
  ],
})

const told: ExhibitFacts = {
  title: 'Harbour',
  sentence: 'Showing 2 of 2 entities',
  dataHash: 'a'.repeat(64),
  runId: 'abc123',
  date: '2026-11-22',
  disclaimer: null,
  link: 'https://atlas.example/#entities=gate',
  linkNeedsFile: false,
  isMasked: false,
}
const FROM = `In “Harbour”, version of 2025-06-30. Data SHA-256 ${'a'.repeat(64)}. Run abc123. Chokepoint Atlas, 2026-11-22. https://atlas.example/#entities=gate`
const S1 =
  'A. Clerk, Treasury. “List entry”. 2016-09-26. https://example.org/1 Accessed 2026-01-02.'
const S2 = 'Court. “Who paid?”.'
const cite = (what: Citable) => citation({ network, told }, what)

describe('a citation', () => {
  it('of a source says who, what, when and where, and when it was read, where the file tells', () => {
    expect(network.sources.map(citeSource)).toEqual([S1, S2])
    expect(cite({ kind: 'source', id: 's1' })).toBe(`${S1} ${FROM}`)
  })

  it('of an entity says what it is, its status in exact words, and who says so', () => {
    expect(cite({ kind: 'entity', id: 'gate' })).toBe(
      `“Gate Bank”, bank, located in China; status: designated (uid 1). ${FROM} Sources: [1] ${S2} [2] ${S1}`,
    )
  })

  it('of a relation says what is claimed, when, and what its sources establish', () => {
    expect(cite({ kind: 'relation', id: 'r1' })).toBe(
      `“Jane Doe acts for Gate Bank” (since 2016-09, alleged, high confidence). ${FROM} Sources: [1] ${S1} [2] ${S2}`,
    )
  })

  it('of the picture says what it shows, and its sources where they are known', () => {
    const sources = [{ text: 'Court, Who paid?', url: 'https://example.org/2' }]
    expect(cite({ kind: 'picture', sources: null })).toBe(
      `Network map. Showing 2 of 2 entities. ${FROM}`,
    )
    expect(cite({ kind: 'picture', sources })).toBe(
      `Network map. Showing 2 of 2 entities. ${FROM} Sources: [1] Court, Who paid? https://example.org/2`,
    )
    expect(cite({ kind: 'picture', sources: [] })).toBe(
      `Network map. Showing 2 of 2 entities. ${FROM} No source is named.`,
    )
  })

  it('names nobody who is masked, and says so', () => {
    const masked = {
      network: maskedNetwork(network).network,
      told: { ...told, link: null, isMasked: true },
    }
    expect(citation(masked, { kind: 'entity', id: 'jane-doe' })).toBe(
      `“J. D.”, person, located in unknown country. In “Harbour”, version of 2025-06-30. Data SHA-256 ${'a'.repeat(64)}. Run abc123. Chokepoint Atlas, 2026-11-22. People who are not listed, charged or convicted by initials. No link: it would name people who are masked here. Sources: [1] ${S2}`,
    )
    expect(citation(masked, { kind: 'relation', id: 'r1' })).toContain('“J. D. acts for Gate Bank”')
  })

  it('is none of what the network does not hold', () => {
    expect(cite({ kind: 'entity', id: 'nobody' })).toBe(null)
    expect(cite({ kind: 'relation', id: 'nothing' })).toBe(null)
    expect(cite({ kind: 'source', id: 'nowhere' })).toBe(null)
  })
})
