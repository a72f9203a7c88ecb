import { drawn, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'

const EMBEDDED = './?embed#network=dprk-procurement&country=CN'

test('an embedded view shows the picture and its sentence, and leads to the full view of the same', async ({
  page,
}) => {
  await openAtlas(page, EMBEDDED)
  await expect(page.getByText(/^Showing 82 of 426 entities/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Legend' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('grid', { name: 'Chokepoints' })).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Force' })).toHaveCount(0)
  await expectAccessible(page)

  await page.getByRole('application').focus()
  await page.keyboard.press('c')
  await expect(page.getByText(/^Showing all 426 entities/).first()).toBeVisible()
  await expect(page).toHaveURL(/\?embed#network=dprk-procurement/)
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Showing 82 of 426 entities/).first()).toBeVisible()

  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: /^Open in Chokepoint Atlas/ }).click()
  const full = await opening
  await drawn(full)
  expect(new URL(full.url()).search).toBe('')
  await expect(full.getByText(/^Showing 82 of 426 entities/).first()).toBeVisible()
  await expect(full.getByRole('banner')).toBeVisible()
})

test('an embedded step of a story fits a narrow column and goes on to the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 560 })
  await openAtlas(page, './?embed#network=dprk-procurement&story=three-reports')
  const story = page.getByRole('region', { name: 'Story' })
  await expect(story.getByRole('heading', { name: 'What the records show' })).toBeVisible()
  await story.getByRole('button', { name: 'Next step' }).click()
  await expect(story.getByText('2 of 10')).toBeVisible()
  await expect(page).toHaveURL(/\?embed#network=dprk-procurement&story=three-reports&step=/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expectAccessible(page)
})

test('the code to embed a view is copied, and shows that view in a page', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAtlas(page, './#network=lantern&type=bank')
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Copy code to embed/ }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^<iframe src="[^"]*\?embed#network=lantern&amp;type=bank/)
  const code = await page.evaluate(() => navigator.clipboard.readText())
  await page.evaluate((html) => {
    document.body.innerHTML = html
  }, code)
  const frame = page.frameLocator(
    'iframe[title="Chokepoint Atlas: The Lantern exercise (fictional)"]',
  )
  await expect(frame.getByText(/^Showing \d+ of 43 entities/).first()).toBeVisible()
})
