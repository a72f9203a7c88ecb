import { startStaticServer } from '../../scripts/staticServer.mjs'
import { expect, test as atlasTest } from './support/atlasTest.ts'
import { BUILD } from './support/prepareRun.ts'

const test = atlasTest.extend({
  baseURL: async ({}, use) => {
    const { address, close } = await startStaticServer({ folder: BUILD, basePath: '/some/sub/' })
    await use(address)
    await close()
  },
})

test('the build opens under a sub-path of any static host', async ({ page, baseURL }) => {
  expect(new URL(baseURL ?? '').pathname).toBe('/some/sub/')
  await page.goto('./')
  await expect(page).toHaveTitle(/Chokepoint Atlas/)
  await expect(page.locator('#root > *').first()).toBeVisible()
})
