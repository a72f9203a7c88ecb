import { describe, expect, it } from 'vitest'
import { buildRouteAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { network } from '../../../tests/support/detailsPanel.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { explainChokepoint } from '../chokepoint/explainChokepoint.ts'
import type { ExhibitFacts } from '../exhibit/exhibit.ts'
import { maskedNetwork } from '../mask/maskedNetwork.ts'
import { makeDossier } from './makeDossier.ts'

const told: ExhibitFacts = {
  title: 'Harbour',
  sentence: 'Showing everything',
  dataHash: 'a'.repeat(64),
  runId: 'abc123',
  date: '2026-11-22',
  disclaimer: null,
  link: '#entities=dandong',
  linkNeedsFile: false,
  isMasked: false,
}
const instead = 'The analysis is still under way.'

describe('a dossier', () => {
  const analysis = buildRouteAnalysis([{ id: 'dandong', tier: 1, rank: 1 }])
  const dossier = makeDossier({ network, id: 'dandong', analysis, instead, told })

  it('says who it is, with its status in exact words', () => {
    expect(dossier).toMatchObject({
      name: 'Dandong Industrial',
      kind: 'trading company · located in China',
      nativeName: '丹东实业',
      latinName: 'Dandong Shiye',
      remarks: [],
      role: { text: 'Trading firm' },
      facts: [
        { name: 'Status', values: ['designated (uid 1)', 'indicted 2016'] },
        { name: 'Also known as', values: ['DIC', '단동'] },
        { name: 'Identifiers', values: ['OFAC uid 1'] },
      ],
    })
  })

  it('says who lists it, since when, under which reference, and never guesses a date', () => {
    expect(dossier?.lists.rows.map(({ authority, when, text }) => [authority, when, text])).toEqual(
      [
        ['US OFAC', '2016-09-26', 'designated · uid 1 · as listed on 2023-01-21'],
        ['UN 1718', 'listed by 2020-11-30', 'designated'],
      ],
    )
    expect(makeDossier({ network, id: 'ship', analysis, instead, told })).toMatchObject({
      lists: { rows: [], left: 0 },
      measures: {
        rows: [{ authority: 'District Court', when: '2019', text: 'forfeited' }],
        left: 0,
      },
    })
  })

  it('says why it is a chokepoint in the sentences of the details', () => {
    const said = explainChokepoint(network, analysis, 'dandong').sentences.map(({ parts }) =>
      parts.map(({ text }) => text).join(''),
    )
    const { why } = dossier!
    expect([why.title, why.value]).toEqual(['Why a chokepoint', '1'])
    expect([...why.reasons, ...why.beside].map(({ text }) => text).toSorted()).toEqual(
      said.toSorted(),
    )
    expect(why.reported?.text).toBe('Reported as a key node: one of a few')
  })

  it('groups its relations by what they carry, each with legality, evidence and numbers of sources', () => {
    expect(dossier?.relations.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
      ['goods', ['r2']],
      ['money', ['r1']],
      ['control', ['r3']],
    ])
    expect(dossier?.relations[1]?.rows[0]).toMatchObject({
      legality: 'alleged',
      text: 'finances Kwangson',
      particulars: 'dollars · 2009 – 2015 · US$ 1,500,000 · alleged · high confidence',
      evidence: 'Moved dollars for the bank',
      timing: ['Before US OFAC listed it (2016-09-26)'],
    })
  })

  it('numbers every source it cites, in the order they are cited', () => {
    const cited = dossier!.sources.map(({ text }) => text)
    expect(new Set(cited)).toEqual(
      new Set(['Treasury, List entry (2016-09-26)', 'Court, Case file on paper']),
    )
    const marks = [
      ...dossier!.role.marks,
      ...dossier!.lists.rows.flatMap((one) => one.marks),
      ...(dossier!.why.reported?.marks ?? []),
      ...dossier!.relations.flatMap(({ rows }) => rows.flatMap((row) => row.marks)),
    ]
    expect(new Set(marks)).toEqual(new Set(cited.map((_, place) => place + 1)))
  })

  it('says why nothing is computed, where nothing is', () => {
    expect(
      makeDossier({ network, id: 'dandong', analysis: null, instead, told })?.why,
    ).toMatchObject({
      title: 'Is it a chokepoint?',
      value: null,
      reasons: [{ text: instead, measure: null }],
      beside: [],
    })
  })

  it('tells on one page the best documented of each kind, and how much more there is of all it leaves out', () => {
    const busy = buildNetwork({
      sources: ['s1', 's2'].map((id) => ({ id, title: id, publisher: 'P', type: 'un' as const })),
      entities: [
        {
          id: 'hub',
          aliases: ['Hub A', 'Hub B', 'Hub C'],
          status: ['designated', 'indicted'],
          listings: ['UN', 'EU', 'UK'].map((authority) => ({
            authority,
            kind: 'designated' as const,
            sources: ['s1'],
          })),
        },
        'a',
        'b',
        'c',
        'd',
      ],
      relations: [
        { source: 'hub', target: 'a', type: 'supplies', confidence: 'low', evidence: 'Seen.' },
        { source: 'hub', target: 'b', type: 'supplies', confidence: 'high', sources: ['s1'] },
        { source: 'hub', target: 'c', type: 'supplies', confidence: 'high', sources: ['s1', 's2'] },
        { source: 'd', target: 'hub', type: 'director_of', confidence: 'low' },
      ],
    })
    const brevity = {
      relations: 3,
      listings: 2,
      values: 1,
      hasEvidence: false,
      hasBeside: false,
      hasAddresses: false,
    }
    const brief = makeDossier({ network: busy, id: 'hub', analysis, instead, told, brevity })!
    expect(brief.facts).toEqual([
      { name: 'Status', values: ['designated', 'indicted'], left: 0 },
      { name: 'Also known as', values: ['Hub A'], left: 2 },
    ])
    expect([brief.lists.rows.map(({ authority }) => authority), brief.lists.left]).toEqual([
      ['UN', 'EU'],
      1,
    ])
    expect(
      brief.relations.map(({ title, all, rows }) => [title, all, rows.map(({ text }) => text)]),
    ).toEqual([
      ['goods', 3, ['supplies b', 'supplies c']],
      ['control', 1, ['is directed by d']],
    ])
    expect(brief.relationsLeft).toBe(1)
    expect(brief.relations.flatMap(({ rows }) => rows.map(({ evidence }) => evidence))).toEqual([
      null,
      null,
      null,
    ])
  })

  it('names nobody who is masked', () => {
    const people = buildNetwork({
      entities: [
        { id: 'p1', name: 'Jane Doe', aliases: ['JD the Broker'], type: 'facilitator_person' },
        'firm',
      ],
      relations: [
        { source: 'p1', target: 'firm', type: 'director_of', evidence: 'Jane Doe signs.' },
      ],
    })
    for (const id of ['p1', 'firm']) {
      const masked = maskedNetwork(people).network
      const text = JSON.stringify(
        makeDossier({ network: masked, id, analysis: null, instead, told }),
      )
      expect(text).toContain(id === 'p1' ? 'is a director of firm' : 'is directed by J. D.')
      expect(text).not.toMatch(/jane|doe|broker/i)
    }
  })

  it('is none of an entity the network does not hold', () => {
    expect(makeDossier({ network, id: 'nobody', analysis, instead, told })).toBe(null)
  })
})
