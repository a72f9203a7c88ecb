import { test as base } from '@playwright/test'
import { launchOptions } from '../../../scripts/browser/launchOptions.mjs'

/** Playwright's own `test`, in the browser of this machine. Here and not in the config, which other tools load too. */
export const test = base.extend<object, { launchOptions: ReturnType<typeof launchOptions> }>({
  launchOptions: [
    async ({}, use) => {
      await use(launchOptions())
    },
    { scope: 'worker' },
  ],
})
