import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { createScene } from '../scene/createScene.ts'
import { pictureElements } from '../scene/pictureElements.ts'
import { syncHypothetical } from './syncHypothetical.ts'

const network = buildNetwork({ relations: ['a supplies b', 'b supplies c'] })

function sceneOf() {
  const cy = cytoscape({ headless: true, elements: pictureElements(network) })
  return createScene(cy, network)
}

describe('supposed relations on the picture', () => {
  it('join entities it has, and name their ends', () => {
    const scene = sceneOf()
    syncHypothetical(scene, [
      { kind: 'witness', source: 'a', target: 'c' },
      { kind: 'substitute', source: 'a', target: 'gone' },
      { kind: 'witness', source: 'b', target: 'b' },
    ])
    expect(
      scene.hypothetical.map(({ kind, from, to }) => [kind, from.entity.id, to.entity.id]),
    ).toEqual([['witness', 'a', 'c']])
    expect(scene.entities.map(({ isSupposed }) => isSupposed)).toEqual([true, false, true])
  })

  it('go without a trace', () => {
    const scene = sceneOf()
    syncHypothetical(scene, [{ kind: 'witness', source: 'a', target: 'c' }])
    syncHypothetical(scene, [])
    expect(scene.hypothetical).toEqual([])
    expect(scene.entities.some(({ isSupposed }) => isSupposed)).toBe(false)
  })
})
