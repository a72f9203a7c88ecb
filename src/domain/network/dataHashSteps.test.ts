import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { finish } from '../../lib/steps.ts'
import { dataHash } from './dataHash.ts'
import { dataHashSteps } from './dataHashSteps.ts'

it('comes to the same hash in steps as in one piece, on any network and with fields nobody knows', () => {
  const unknown = fc.record(
    { ключ: fc.jsonValue(), 10: fc.jsonValue(), zz: fc.array(fc.jsonValue()) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(arbitraryNetwork(), unknown, ({ file }, more) => {
      const whole = { ...file, ...more, gone: undefined }
      expect(finish(dataHashSteps(whole))).toBe(dataHash(whole))
    }),
  )
})

it('takes a step for every few rows of a long list', () => {
  const sources = Array.from({ length: 200 }, (_, place) => ({
    id: `s${place}`,
    title: 'Notice',
    publisher: 'Registry',
    type: 'press' as const,
  }))
  const file = {
    kind: 'chokepoint-atlas/network' as const,
    version: 1 as const,
    meta: { title: 'Long' },
    sources,
    entities: [],
    relations: [],
  }
  const steps = dataHashSteps(file)
  const progress = []
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) progress.push(step.value)
  expect(progress).toHaveLength(4)
  expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  expect(step.value).toBe(dataHash(file))
})
