import cytoscape, { type Core } from 'cytoscape'
import { expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { pictureElements } from '../scene/pictureElements.ts'
import { createCurtain } from './curtain.ts'

const network = buildNetwork({ relations: ['maker supplies front', 'front pays army'] })

function draw(): Core {
  const elements = pictureElements(network)
  const style = [{ selector: 'node', style: { width: 'data(size)' as never, height: 4 } }]
  return cytoscape({ headless: true, styleEnabled: true, elements, style })
}

it('keeps looks from changing while it is down, and has worked them all out when it is up', async () => {
  const cy = draw()
  const curtain = createCurtain(cy)
  expect(cy.$id('maker').width()).toBe(1)
  curtain.lower()
  curtain.lower()
  cy.$id('maker').data('size', 20)
  expect([curtain.isDown(), cy.$id('maker').width()]).toEqual([true, 1])
  await curtain.lift()
  expect([curtain.isDown(), cy.$id('maker').width()]).toEqual([false, 20])
})

it('starts over when something changes while it is lifted, and goes up once', async () => {
  const cy = draw()
  const curtain = createCurtain(cy)
  curtain.lower()
  const first = curtain.lift()
  cy.$id('army').data('size', 30)
  await Promise.all([first, curtain.lift()])
  expect([curtain.isDown(), cy.$id('army').width()]).toEqual([false, 30])
  cy.$id('army').data('size', 7)
  expect(cy.$id('army').width()).toBe(7)
})

it('stays down for a picture that is gone, and does nothing where it is up', async () => {
  const cy = draw()
  const curtain = createCurtain(cy)
  await curtain.lift()
  expect(curtain.isDown()).toBe(false)
  curtain.lower()
  const lifted = curtain.lift()
  cy.destroy()
  await lifted
  expect(curtain.isDown()).toBe(true)
})
