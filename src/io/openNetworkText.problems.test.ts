import { describe, expect, it } from 'vitest'
import {
  problemsOf,
  refusal,
  small,
  withEntity,
  withRelation,
  withStep,
} from '../../tests/support/brokenFiles.ts'
import type { Problem } from '../domain/network/openProblems.ts'

describe('a file that is no JSON is refused with line and column', () => {
  it('says where and what', () => {
    expect(refusal('{\n  "kind": "chokepoint-atlas/network",\n  version: 1\n}')).toEqual({
      name: 'mine.json',
      count: 1,
      problems: [
        {
          path: '',
          sentence:
            'Not valid JSON: line 3, column 3: the name of a field, in double quotes, should stand here.',
        },
      ],
    })
  })

  it.each([
    ['<!DOCTYPE html>\n<html></html>', 'It looks like a web page.'],
    ['<?xml version="1.0"?><gexf/>', 'It looks like an XML file.'],
    ['id,name,type\n1,A,bank\n', 'It looks like a table (CSV).'],
    ['', 'Not valid JSON: line 1, column 1: the file is empty.'],
  ])('and guesses what it is: %j', (text, ending) => {
    expect(JSON.stringify(refusal(text))).toContain(ending)
  })
})

describe('a file of another kind or version is refused in words', () => {
  it.each<[string, unknown, Problem]>([
    [
      'a newer version',
      { ...small, version: 2 },
      {
        path: 'version',
        sentence:
          'The file is of version 2, which is newer than this app: it reads versions up to 1. Open it with a newer release of the app.',
      },
    ],
    [
      'a version that is no number',
      { ...small, version: '1' },
      {
        path: 'version',
        sentence: 'The version must be a whole number from 0 to 1, but is "1".',
      },
    ],
    [
      'no version',
      { ...small, version: undefined },
      {
        path: 'version',
        sentence: 'The file does not say its version; the current one is "version": 1.',
      },
    ],
    [
      'another kind',
      { kind: 'chokepoint-atlas/index', version: 1, networks: [] },
      {
        path: 'kind',
        sentence:
          'The field kind is "chokepoint-atlas/index"; a network file has "chokepoint-atlas/network" there. It looks like the list of networks that the app ships.',
      },
    ],
    [
      'a graph of another program',
      { nodes: [{ id: 1 }], links: [] },
      {
        path: 'kind',
        sentence:
          'The file does not say what it is: a network file has the field "kind": "chokepoint-atlas/network". It looks like a graph with nodes and edges from another program. Save it there as GraphML, GEXF or Cytoscape JSON (.cyjs) and open that.',
      },
    ],
    [
      'a network file that lacks its kind',
      { ...small, kind: undefined },
      {
        path: 'kind',
        sentence:
          'The file does not say what it is: a network file has the field "kind": "chokepoint-atlas/network". It looks like a network file that lacks only its kind.',
      },
    ],
    [
      'a list of relations',
      small.relations,
      {
        path: '',
        sentence:
          'A network file is one object with the fields kind, version, meta, sources, entities and relations; this file is a list of 1 entry. It looks like a list of relations only.',
      },
    ],
    [
      'a text',
      'network',
      {
        path: '',
        sentence:
          'A network file is one object with the fields kind, version, meta, sources, entities and relations; this file is "network".',
      },
    ],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem])
  })
})

describe('a broken field is told by its path in a plain sentence', () => {
  it.each<[object, string, string]>([
    [
      withEntity({ country: 'China' }),
      'entities[0].country',
      'Must be a two-letter country code (ISO 3166-1 alpha-2), such as CN, but is "China".',
    ],
    [withEntity({ id: undefined }), 'entities[0].id', 'Is missing; it must be a text.'],
    [withEntity({ name: '' }), 'entities[0].name', 'Must not be empty.'],
    [withEntity({ sources: 's1' }), 'entities[0].sources', 'Must be a list, but is "s1".'],
    [
      withEntity({ location: { lat: 91 } }),
      'entities[0].location.lat',
      'Must be at most 90, but is 91.',
    ],
    [
      withEntity({ identifiers: { 'IMO no.': 9 } }),
      'entities[0].identifiers["IMO no."]',
      'Must be a text, but is 9.',
    ],
    [
      withEntity({ reportedChokepoint: { note: 'key', sources: [] } }),
      'entities[0].reportedChokepoint.sources',
      'Must not be empty.',
    ],
    [
      withRelation({ legality: 'illegal' }),
      'relations[0].legality',
      'Must be one of "licit", "illicit", "alleged", "unknown", but is "illegal".',
    ],
    [withRelation({ amountUsd: -5 }), 'relations[0].amountUsd', 'Must be at least 0, but is -5.'],
    [
      withRelation({ stakePercent: 51 }),
      'relations[0].stakePercent',
      'Must be a percentage written as a text, such as "33.4", or a range such as {"min": "25", "max": "50"}, but is 51.',
    ],
    [
      withRelation({ stakePercent: { min: '10' } }),
      'relations[0].stakePercent.max',
      'Is missing; it must be a text.',
    ],
    [
      withRelation({ stakePercent: '150' }),
      'relations[0].stakePercent',
      'Must be a percentage written as a text with an exact decimal between 0 and 100, such as "33.4", but is "150".',
    ],
    [
      { ...small, sources: [{ ...small.sources[0], url: 'javascript:alert(1)' }] },
      'sources[0].url',
      'Must be a web address that begins with http:// or https://, but is "javascript:alert(1)".',
    ],
    [
      { ...small, meta: { ...small.meta, asOf: '2023-02-30' } },
      'meta.asOf',
      'Must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar, but is "2023-02-30".',
    ],
  ])('%#', (value, path, sentence) => {
    expect(problemsOf(value)).toEqual([{ path, sentence }])
  })

  it('and a long value is shown shortened', () => {
    const [problem] = problemsOf(withEntity({ country: '丹'.repeat(500) }))
    expect(problem?.sentence).toContain(`but is "${'丹'.repeat(39)}…".`)
  })
})

describe('what a file names must be there, once, and make sense', () => {
  it.each<[object, string, string]>([
    [
      withRelation({ target: 'nobody' }),
      'relations[0].target',
      'Names the entity "nobody", which the file does not hold.',
    ],
    [
      withRelation({ source: '__proto__' }),
      'relations[0].source',
      'Names the entity "__proto__", which the file does not hold.',
    ],
    [
      withRelation({ sources: ['s1', 's2'] }),
      'relations[0].sources[1]',
      'Names the source "s2", which the file does not hold.',
    ],
    [
      withRelation({ cases: ['c1', 'c9'] }),
      'relations[0].cases[1]',
      'Names the case "c9", which the file does not hold.',
    ],
    [
      withEntity({ sources: ['s3'] }),
      'entities[0].sources[0]',
      'Names the source "s3", which the file does not hold.',
    ],
    [
      withEntity({ listings: [{ authority: 'UN', kind: 'designated', sources: ['s4'] }] }),
      'entities[0].listings[0].sources[0]',
      'Names the source "s4", which the file does not hold.',
    ],
    [
      withEntity({ reportedChokepoint: { note: 'key', sources: ['s5'] } }),
      'entities[0].reportedChokepoint.sources[0]',
      'Names the source "s5", which the file does not hold.',
    ],
    [
      withStep({ highlight: ['nobody'] }),
      'stories[0].steps[0].highlight[0]',
      'Names the entity "nobody", which the file does not hold.',
    ],
    [
      withStep({ annotations: [{ id: 'n1', entity: 'nobody', kind: 'circle' }] }),
      'stories[0].steps[0].annotations[0].entity',
      'Names the entity "nobody", which the file does not hold.',
    ],
    [
      withStep({ text: 'All of it passes here.[^s1] Or nearly.[^s6]' }),
      'stories[0].steps[0].text',
      'Names the source "s6", which the file does not hold.',
    ],
    [
      { ...small, entities: [...small.entities, small.entities[1]] },
      'entities[2].id',
      'The id "b" is already that of entities[1].',
    ],
    [
      { ...small, cases: [small.cases[0], small.cases[0]] },
      'cases[1].id',
      'The id "c1" is already that of cases[0].',
    ],
    [
      withRelation({ flow: 'reverse' }),
      'relations[0].flowReason',
      'Is missing; a relation that overrides the flow of its type must give the reason.',
    ],
    [
      withRelation({ start: '2016-09', end: '2015' }),
      'relations[0].start',
      'The start 2016-09 lies after the end 2015.',
    ],
    [
      withRelation({ stakePercent: { min: '9.5', max: '9.49999999999999999999' } }),
      'relations[0].stakePercent',
      'The least stake, 9.5 %, is above the greatest, 9.49999999999999999999 %.',
    ],
    [
      withEntity({
        listings: [
          { authority: 'UN', kind: 'designated', date: '2017', end: '2016-12-31', sources: [] },
        ],
      }),
      'entities[0].listings[0].end',
      'The listing of 2017 lies after its end 2016-12-31.',
    ],
  ])('%#', (value, path, sentence) => {
    expect(problemsOf(value)).toEqual([{ path, sentence }])
  })

  it('a start within the year of its end is no contradiction, nor are equal stakes written differently', () => {
    expect(problemsOf(withRelation({ start: '2016-09', end: '2016' }))).toEqual([])
    expect(problemsOf(withRelation({ stakePercent: { min: '50.10', max: '50.1' } }))).toEqual([])
  })
})
