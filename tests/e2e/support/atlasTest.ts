import { expect, type BrowserContext, type Page } from '@playwright/test'
import { test as base } from './browserTest.ts'
import { ADDRESS_VARIABLE } from './prepareRun.ts'
import { watchFaults, type Faults } from './watchFaults.ts'

interface AtlasFixtures {
  /**
   * Faults a test provokes on purpose, such as the console line of a file that is not there. Everything else
   * the page complains about fails the test. Set with `test.use({ expectedFaults: [/404/] })`.
   */
  expectedFaults: readonly RegExp[]
  /** A page in a browser that has never seen the app: nothing kept, but the same guard. */
  freshPage: () => Promise<Page>
  noFaults: (context: BrowserContext) => Promise<void>
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
      const watched: Faults[] = []
      const watch = async (each: BrowserContext) => {
        watched.push(await watchFaults(each, baseURL))
        // Asked for only when the dialog comes, the browser may be quicker and close it by itself.
        each.on('page', (page) => page.on('filechooser', () => undefined))
      }
      await watch(context)
      await use(watch)
      const unexpected = watched
        .flat()
        .filter((fault) => !expectedFaults.some((known) => known.test(fault)))
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
  freshPage: async ({ browser, contextOptions, viewport, baseURL, noFaults }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, viewport, baseURL: baseURL! })
      opened.push(context)
      await noFaults(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

export { expect }
