import { CONTENT_SECURITY_POLICY } from '../../scripts/contentSecurityPolicy.mjs'
import { choose, closeDialog, drawn, FLAGSHIP, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { savedBy } from './support/csv.ts'
import { drop, ownNetwork } from './support/networkFiles.ts'

// The guard of all browser tests fails this one on a breach of the policy, an error, or a request to another origin.
test('a walk through everything breaks no policy and asks no other origin', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const asked = new Set<string>()
  page.context().on('request', (request) => asked.add(new URL(request.url()).origin))

  await openAtlas(page)
  const policy = page.locator('head meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', CONTENT_SECURITY_POLICY)
  expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe')
  // A policy counts only from where it stands: nothing may run or load before it.
  expect(
    await page
      .locator('head')
      .evaluate((head) => head.firstElementChild?.getAttribute('http-equiv')),
  ).toBe('Content-Security-Policy')
  await expect(page.locator('style, script:not([src])')).toHaveCount(0)

  for (const layout of ['Force', 'Rings', 'Lanes', 'Routes']) {
    await page.getByRole('radio', { name: layout }).click()
    await drawn(page)
  }
  await choose(page, 'Located in', 'China')
  await page.getByRole('button', { name: 'Legend' }).click()
  for (const table of ['Entities', 'Relations', 'Sources', 'Chokepoints'] as const)
    await openTable(page, table)
  await savedBy(page, () => page.getByRole('button', { name: 'Save as CSV' }).click())
  await page.getByRole('grid', { name: 'Chokepoints' }).getByRole('row').nth(1).click()
  await page.getByRole('button', { name: 'Copy a link to this view' }).hover()
  // Escape is for the tooltip first, as long as there is one.
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  // Nor may it come back while the pointer rests there.
  await page.getByRole('heading', { level: 1 }).hover()
  for (const key of ['/', '?', 'm', 'v', 'o']) {
    await page.getByRole('application').focus()
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await closeDialog(page)
  }
  await page.getByRole('application').focus()
  await page.keyboard.press('Shift+D')
  await drop(page, ownNetwork('Harbour study'))
  await expect(page.getByRole('button', { name: 'Network: Harbour study' })).toBeVisible()
  await drawn(page)
  await page.goto(`${FLAGSHIP}&selected=komid`)
  await drawn(page)

  expect([...asked]).toEqual([new URL(baseURL ?? '').origin])
})
