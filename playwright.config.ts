import { defineConfig } from '@playwright/test'

/** Browser tests run against the production build in dist; `npm test` builds it first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  globalSetup: './tests/e2e/support/prepareRun.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only the second time has found something.
  retries: 0,
  // Generous: a slow machine is no fault, and a test that passes never waits.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  projects: [
    {
      name: 'chromium',
      use: {
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'UTC',
        // A trace copies the page at every step, which takes a sixth of the time: ask for one with `--trace on`.
        trace: 'off',
        // Keeping the whole site for later takes seconds; the test of it asks for it.
        serviceWorkers: 'block',
        screenshot: 'only-on-failure',
      },
    },
  ],
})
