import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { StopMarks } from '../../store/selectors/selectStopMarks.ts'
import { createScene } from '../scene/createScene.ts'
import { edgeIdOf } from '../scene/edgeId.ts'
import { pictureElements } from '../scene/pictureElements.ts'
import { syncStops } from './syncStops.ts'

const network = buildNetwork({
  relations: ['maker supplies front', 'maker supplies bank', 'front pays army', 'bank pays army'],
})

function draw() {
  const cy = cytoscape({ headless: true, elements: pictureElements(network) })
  return { cy, scene: createScene(cy, network) }
}

function marks(stopped: string[], cutOff: string[] = [], reroutes: string[] = []): StopMarks {
  return { stopped: new Set(stopped), cutOff: new Set(cutOff), reroutes: new Set(reroutes) }
}

describe('what is stopped, in the picture', () => {
  it('becomes a ghost, and its relations step back', () => {
    const { cy, scene } = draw()
    syncStops(cy, scene, marks(['front']))
    expect(cy.$('.stopped').map((node) => node.id())).toEqual(['front'])
    expect(cy.$('.severed').map((edge) => edge.id())).toEqual([edgeIdOf('r1'), edgeIdOf('r3')])
  })

  it('leaves no mark behind when it starts again', () => {
    const { cy, scene } = draw()
    syncStops(cy, scene, marks(['front', 'bank'], ['army'], ['r2']))
    syncStops(cy, scene, marks([]))
    expect(cy.$('.stopped, .severed').length).toBe(0)
    expect(scene.entities.filter(({ isCutOff }) => isCutOff)).toEqual([])
    expect(scene.reroutes).toEqual([])
  })

  it('tells the painters who is cut off and which routes are left', () => {
    const { cy, scene } = draw()
    syncStops(cy, scene, marks(['front'], ['army'], ['r2', 'r4']))
    const cutOff = scene.entities.filter(({ isCutOff }) => isCutOff)
    expect(cutOff.map(({ entity }) => entity.id)).toEqual(['army'])
    expect(scene.reroutes.map(({ relation }) => relation.id)).toEqual(['r2', 'r4'])
  })
})
