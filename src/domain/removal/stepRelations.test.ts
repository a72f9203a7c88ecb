import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { flowArcs } from '../chokepoint/flowArcs.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../chokepoint/settings.ts'
import { stepRelations, stepsOf } from './stepRelations.ts'

const flow = flowArcs(
  buildNetwork({
    relations: [
      'maker supplies front',
      'bank finances front',
      'maker manufactured front',
      'army owns front',
      'front supplies maker',
    ],
  }),
  DEFAULT_ANALYSIS_SETTINGS,
)

describe('the relations behind a route', () => {
  it('are all that document one of its steps, parallel ones and those told the other way round too', () => {
    expect(stepRelations(flow, stepsOf(['maker', 'front', 'army']))).toEqual(['r1', 'r3', 'r4'])
  })

  it('leave out what runs against the flow of the route', () => {
    expect(stepRelations(flow, stepsOf(['front', 'maker']))).toEqual(['r5'])
  })

  it('are none for a route of one entity or a step nobody documents', () => {
    expect(stepRelations(flow, stepsOf(['maker']))).toEqual([])
    expect(stepRelations(flow, [['maker', 'army']])).toEqual([])
  })
})
