import { expect } from '@playwright/test'
import { test } from './support/browserTest.ts'
import { ADDRESS_VARIABLE } from './support/prepareRun.ts'
import { watchFaults } from './support/watchFaults.ts'

// The plain test, without the guard: here the faults are provoked to see that the guard sees them.
test('the guard of the browser tests sees every kind of fault', async ({ context, page }) => {
  const address = process.env[ADDRESS_VARIABLE] ?? ''
  const faults = await watchFaults(context, address)
  await page.goto(address)
  await page.evaluate(async () => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))
    console.error('something broke')
    setTimeout(() => {
      throw new Error('nobody caught this')
    })
    await fetch('http://elsewhere.invalid/').catch(() => null)
  })
  for (const kind of [
    /^policy breach: style-src-elem refuses inline/,
    /^policy breach: connect-src refuses http:\/\/elsewhere\.invalid/,
    /^console: something broke/,
    /^uncaught: Error: nobody caught this/,
  ])
    await expect.poll(() => faults).toContainEqual(expect.stringMatching(kind))

  const another = await context.newPage()
  await another.goto('http://elsewhere.invalid/').catch(() => null)
  await expect.poll(() => faults).toContain('request to another origin: http://elsewhere.invalid/')
})
