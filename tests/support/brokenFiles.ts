import type { Problem } from '../../src/domain/network/openProblems.ts'
import { openNetworkText } from '../../src/io/openNetworkText.ts'

export const small = {
  kind: 'chokepoint-atlas/network',
  version: 1,
  meta: { title: 'Small', homeCountries: ['KP'] },
  sources: [{ id: 's1', title: 'Notice', publisher: 'Registry', type: 'official' }],
  cases: [{ id: 'c1', title: 'A shipment', kind: 'shipment' }],
  entities: [
    { id: 'a', name: 'A', type: 'bank', country: 'CN', sources: ['s1'] },
    { id: 'b', name: 'B', type: 'end_user', country: 'KP', sources: ['s1'] },
  ],
  relations: [
    { id: 'r1', source: 'a', target: 'b', type: 'finances', legality: 'unknown', sources: ['s1'] },
  ],
}
export const opened = (value: unknown) => openNetworkText('mine.json', JSON.stringify(value))

export function problemsOf(value: unknown): readonly Problem[] {
  const result = opened(value)
  return result.ok ? [] : result.problems.problems
}

/** The small network with the fields of its first entity or relation changed. */
export const withEntity = (fields: object): object => ({
  ...small,
  entities: [{ ...small.entities[0], ...fields }, small.entities[1]],
})
export const withStep = (fields: object) => ({
  ...small,
  stories: [{ id: 't1', title: 'How', steps: [{ id: 'p1', title: 'One', view: '', ...fields }] }],
})
export const withRelation = (fields: object): object => ({
  ...small,
  relations: [{ ...small.relations[0], ...fields }],
})

export const refusal = (text: string) => {
  const result = openNetworkText('mine.json', text)
  return result.ok ? 'opened' : result.problems
}
