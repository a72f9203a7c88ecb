import { expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { crowdOf } from './crowdOf.ts'

function networkOf(entities: number, relations: number) {
  return buildNetwork({
    entities: Array.from({ length: entities }, (_, index) => `e${index}`),
    relations: Array.from({ length: relations }, (_, index) => ({
      source: `e${index % entities}`,
      target: `e${(index * 7 + 1) % entities}`,
      type: 'related_to' as const,
    })),
  })
}

it('tells a large network from a small one, and a crowded one from a list of whom few are related', () => {
  expect(crowdOf(networkOf(100, 2999))).toEqual({ isLarge: false, isCrowded: false })
  expect(crowdOf(networkOf(100, 3000))).toEqual({ isLarge: true, isCrowded: true })
  expect(crowdOf(networkOf(3001, 3000))).toEqual({ isLarge: true, isCrowded: false })
})
