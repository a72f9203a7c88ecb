import cytoscape, { type Core } from 'cytoscape'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { Network } from '../../domain/network/network.ts'
import { createScene } from '../scene/createScene.ts'
import { edgeIdOf } from '../scene/edgeId.ts'
import { pictureElements } from '../scene/pictureElements.ts'
import type { Scene } from '../scene/scene.ts'
import type { Shown } from './presence.ts'
import { applyPresence } from './syncPresence.ts'

const HIDING = [{ selector: '.hidden', style: { display: 'none' as const } }]

function draw(network: Network): { cy: Core; scene: Scene } {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: HIDING,
    elements: pictureElements(network),
  })
  return { cy, scene: createScene(cy, network) }
}

function shown(entities: readonly string[], relations: readonly string[], more = {}): Shown {
  return {
    entities: new Set(entities),
    relations: new Set(relations),
    mode: 'hide',
    withoutShelf: false,
    ...more,
  }
}

const network = buildNetwork({
  entities: ['maker', 'front', 'bank'],
  relations: ['maker supplies front', 'front pays bank'],
})
const everything = shown(['maker', 'front', 'bank'], ['r1', 'r2'])

describe('what the filter leaves in the picture', () => {
  it('hides an entity by one class; its relations follow without a class of their own', () => {
    const { cy, scene } = draw(network)
    const change = applyPresence(cy, scene, shown(['front', 'bank'], ['r2']))
    expect(change.entities.map(({ entity }) => entity.id)).toEqual(['maker'])
    expect(change.relations).toEqual([])
    expect(cy.$('.hidden').map((element) => element.id())).toEqual(['maker'])
    expect(
      cy
        .edges()
        .filter((edge) => edge.visible())
        .map((edge) => edge.id()),
    ).toEqual([edgeIdOf('r2')])
  })

  it('hides a relation of its own where both ends stay', () => {
    const { cy, scene } = draw(network)
    applyPresence(cy, scene, shown(['maker', 'front', 'bank'], ['r2']))
    expect(cy.$('.hidden').map((element) => element.id())).toEqual([edgeIdOf('r1')])
  })

  it('dims instead of hiding when asked, relations too', () => {
    const { cy, scene } = draw(network)
    applyPresence(cy, scene, shown(['front', 'bank'], ['r2'], { mode: 'dim' }))
    expect(cy.$('.dimmed').map((element) => element.id())).toEqual(['maker', edgeIdOf('r1')])
    expect(cy.$('.hidden').length).toBe(0)
  })

  it('touches nothing when nothing has changed', () => {
    const { cy, scene } = draw(network)
    applyPresence(cy, scene, shown(['front'], []))
    expect(applyPresence(cy, scene, shown(['front'], []))).toEqual({ entities: [], relations: [] })
  })

  it('puts away the shelf and nothing else', () => {
    const { cy, scene } = draw(network)
    scene.entityById.get('bank')!.station = 'off'
    applyPresence(cy, scene, { ...everything, withoutShelf: true })
    expect(cy.nodes('.hidden').map((element) => element.id())).toEqual(['bank'])
  })

  it('agrees with the filter after any row of filters, and moves no entity', () => {
    const rows = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('hide', 'dim')), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(arbitraryNetwork({ minEntities: 1 }), rows, (any, steps) => {
        const { cy, scene } = draw(any)
        const places = cy.nodes().map((node) => ({ ...node.position() }))
        for (const [entityBits, relationBits, mode] of steps) {
          const entities = any.entities
            .filter((_, place) => (entityBits >> place) & 1)
            .map(({ id }) => id)
          const kept = new Set(entities)
          const relations = any.relations
            .filter(
              ({ source, target }, place) =>
                kept.has(source) && kept.has(target) && (relationBits >> place) & 1,
            )
            .map(({ id }) => id)
          applyPresence(cy, scene, shown(entities, relations, { mode }))
          for (const { id } of any.entities) {
            const node = cy.getElementById(id)
            expect(node.hasClass('hidden')).toBe(mode === 'hide' && !kept.has(id))
            expect(node.hasClass('dimmed')).toBe(mode === 'dim' && !kept.has(id))
          }
          for (const { id } of any.relations) {
            const edge = cy.getElementById(edgeIdOf(id))
            if (edge.empty()) continue
            const seen =
              ![edge, edge.source(), edge.target()].some((element) => element.hasClass('hidden')) &&
              !edge.hasClass('dimmed')
            expect(seen).toBe(relations.includes(id))
          }
        }
        expect(cy.nodes().map((node) => node.position())).toEqual(places)
        cy.destroy()
      }),
      { numRuns: 60 },
    )
  })
})
