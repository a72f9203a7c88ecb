import { expect, test as base } from '@playwright/test'
import { ADDRESS_VARIABLE } from './support/serveBuild.ts'
import { watchFaults } from './support/watchFaults.ts'

// The plain test, without the guard: here the faults are provoked to see that the guard sees them.
base('the guard of the browser tests sees every kind of fault', async ({ context, page }) => {
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
