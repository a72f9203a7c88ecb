import { expect } from '@playwright/test'
import { test as base } from './browserTest.ts'
import { ADDRESS_VARIABLE } from './prepareRun.ts'
import { watchFaults } from './watchFaults.ts'

interface AtlasFixtures {
  /**
   * Faults a test provokes on purpose, such as the console line of a file that is not there. Everything else
   * the page complains about fails the test. Set with `test.use({ expectedFaults: [/404/] })`.
   */
  expectedFaults: readonly RegExp[]
  noFaults: void
}

/**
 * The `test` of all browser tests: `page.goto('./')` opens the app, and a policy breach, an uncaught error, an
 * error in the console or a request to another origin fails the test.
 */
export const test = base.extend<AtlasFixtures>({
  expectedFaults: [[], { option: true }],
  // Stillness makes tests quick and sure; what moves is tested where it says so.
  contextOptions: async ({ contextOptions }, use) => {
    await use({ reducedMotion: 'reduce', ...contextOptions })
  },
  baseURL: async ({}, use) => {
    await use(process.env[ADDRESS_VARIABLE])
  },
  noFaults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      if (baseURL === undefined) throw new Error('The browser tests need the address of the app.')
      const faults = await watchFaults(context, baseURL)
      await use()
      const unexpected = faults.filter(
        (fault) => !expectedFaults.some((known) => known.test(fault)),
      )
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
