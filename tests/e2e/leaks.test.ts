import { drawn, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { drop, ownNetwork } from './support/networkFiles.ts'
import { cytoscape } from './support/picture.ts'

test('opening 50 networks in a row leaves exactly one picture and one set of workers', async ({
  page,
  context,
}) => {
  test.slow()
  await openAtlas(page)
  /** Kinds of workers, by the script they run: `layoutWorker`, `taskWorker`. The hash behind it may hold a dash of its own. */
  const workers = () =>
    page.workers().map((worker) => /([^/]+)-[\w-]{8}\.js$/.exec(worker.url())?.[1] ?? worker.url())
  expect(workers().toSorted()).toEqual(['layoutWorker', 'taskWorker'])

  for (let number = 1; number <= 50; number += 1) {
    await drop(page, ownNetwork(`Network ${number}`))
    await expect(page.getByRole('button', { name: `Network: Network ${number}` })).toBeVisible()
    // Most are replaced while they are still being worked out.
    if (number % 5 === 0) await drawn(page)
  }
  await drawn(page)
  expect(await sentence(page)).toBe('Showing all 43 entities and 84 relations')

  // Not guessed from the size of the heap: the browser is asked for every picture that is still reachable.
  const inspector = await context.newCDPSession(page)
  const one = await cytoscape(page)
  await one.evaluate((core) => {
    Object.assign(window, { kindOfPicture: Object.getPrototypeOf(core) })
  })
  const { result: kind } = await inspector.send('Runtime.evaluate', {
    expression: 'window.kindOfPicture',
  })
  const { objects } = await inspector.send('Runtime.queryObjects', {
    prototypeObjectId: kind.objectId ?? '',
  })
  const { result: counts } = await inspector.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration:
      'function () { return { alive: this.filter((core) => !core.destroyed()).length, all: this.length } }',
    returnByValue: true,
  })
  const { alive, all } = counts.value as { alive: number; all: number }
  expect(alive).toBe(1)
  // React may hold on to the last it took down; more would be a leak of dead pictures.
  expect(all).toBeLessThanOrEqual(3)

  // One for layouts, and of those for analyses no more than are kept for the next one.
  const kept = await page.evaluate(() =>
    Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1)),
  )
  const analysts = () => workers().filter((name) => name === 'taskWorker').length
  await expect.poll(analysts).toBeLessThanOrEqual(kept)
  expect(analysts()).toBeGreaterThanOrEqual(1)
  expect(workers()).toHaveLength(1 + analysts())
})
