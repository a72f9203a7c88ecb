import { drawn, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { ownNetwork } from './support/networkFiles.ts'
import { shownInPicture } from './support/picture.ts'

const ALL = 'Showing all 426 entities and 471 relations'

test('the first visit shows three doors, and the real network is behind the first', async ({
  page,
}) => {
  await page.goto('./')
  const welcome = page.getByRole('dialog', { name: 'Chokepoint Atlas' })
  const door = (name: string) => welcome.getByRole('button', { name, exact: true })
  await expect(door('Explore the real network')).toBeVisible()
  await expect(door('Learn on a fictional one')).toBeVisible()
  await expect(door('Open a file')).toBeVisible()
  await expect(door('Explore the real network')).toHaveAccessibleDescription(
    /426 entities · 471 relations/,
  )

  await door('Explore the real network').click()
  await expect(welcome).toBeHidden()
  await drawn(page)
  expect(await sentence(page)).toBe(ALL)
  const { entities, relations } = await shownInPicture(page)
  expect([entities.length, relations.length]).toEqual([426, 471])
})

test('the second door leads to the fictional network, which says that it is invented', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Learn on a fictional one', exact: true }).click()
  await expect(
    page.getByRole('button', { name: 'Network: The Lantern exercise (fictional)' }),
  ).toBeVisible()
  await drawn(page)
  await expect.poll(() => sentence(page)).toBe('Showing all 43 entities and 84 relations')
})

test('the third door asks for a file', async ({ page }) => {
  await page.goto('./')
  const asking = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file', exact: true }).click()
  const chooser = await asking
  const { name, text } = ownNetwork('Harbour study')
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByRole('button', { name: 'Network: Harbour study' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the tour is walked by the keyboard, can be skipped, and is found again in the menu', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Take the tour' }).click()
  const stop = page.getByRole('dialog')
  await expect(stop).toContainText('The network, along its flow')
  await expect(stop).toContainText('1 of 7')
  for (const title of [
    'Filter by anything',
    'What is shown, in words',
    'The ranking',
    'Why, and who says so',
    'Find anyone, or any command',
    'Share exactly this view',
  ]) {
    await page.keyboard.press('ArrowRight')
    await expect(stop).toContainText(title)
  }
  await stop.getByRole('button', { name: 'Done' }).click()
  await expect(stop).toBeHidden()

  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: /tour/i }).click()
  await expect(stop).toContainText('The network, along its flow')
  await page.keyboard.press('Escape')
  await expect(stop).toBeHidden()
  expect(await sentence(page)).toBe(ALL)
})

test('whoever leaves the welcome by Escape stands in the picture, and not nowhere', async ({
  page,
}) => {
  await page.goto('./')
  const welcome = page.getByRole('dialog', { name: 'Chokepoint Atlas' })
  await expect(welcome.getByRole('button', { name: 'Open a file', exact: true })).toBeVisible()
  await drawn(page)
  await page.keyboard.press('Escape')
  await expect(welcome).toBeHidden()
  await expect(page.getByRole('application', { name: 'Map of the network' })).toBeFocused()
})
