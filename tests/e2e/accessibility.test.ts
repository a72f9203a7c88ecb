import type { Page } from '@playwright/test'
import { choose, closeDialog, drawn, FLAGSHIP, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { drop } from './support/networkFiles.ts'

/** Goes from one view to another by its link, on the same page. */
async function show(page: Page, view: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = `network=dprk-procurement&${fragment}`
  }, view)
}

/** Selector of a part of the page with that name. */
const region = (name: string) => `[aria-label="${name}"]`
const DIALOG = '[role=dialog]'

const details = (page: Page) =>
  page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })

test('axe finds nothing in the workspace, in both themes', async ({ page }) => {
  test.slow()
  await openAtlas(page)
  await test.step('explore', () => expectAccessible(page))

  for (const table of ['Entities', 'Relations', 'Sources'] as const)
    await test.step(`table of ${table}`, async () => {
      await openTable(page, table)
      await expectAccessible(page, region('Tables'))
    })
  await openTable(page, 'Chokepoints')

  await test.step('one entity selected', async () => {
    await show(page, 'selected=dhid')
    await expect(details(page)).toHaveText(/^Dandong Hongxiang/)
    await expectAccessible(page, region('Details'))
  })
  await test.step('several entities selected', async () => {
    await show(page, 'selected=komid~tanchon')
    await expect(details(page)).toHaveText('2 entities are selected')
    await expectAccessible(page, region('Details'))
  })
  await test.step('one relation selected', async () => {
    await show(page, 'relations=r0001')
    await expect(details(page)).toBeVisible()
    await expectAccessible(page, region('Details'))
  })
  await test.step('filters and legend open', async () => {
    await choose(page, 'Located in', 'China')
    await page.getByRole('button', { name: 'Relation type' }).click()
    await page.getByRole('button', { name: 'Confidence' }).click()
    await page.getByRole('button', { name: 'Legend' }).click()
    await expectAccessible(page, region('Filters'))
    await expectAccessible(page, region('Legend'))
    await expectAccessible(page, region('What is shown'))
  })
  await test.step('nothing left by the filter', async () => {
    await page.getByRole('searchbox', { name: 'Text to filter by' }).fill('xyzzyq')
    await expect(page.getByText('Nothing passes the filter')).toBeVisible()
    await expectAccessible(page)
  })
})

test('axe finds nothing in the dialogs, in both themes', async ({ page }) => {
  test.slow()
  await page.goto('./')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Open a file', exact: true })).toBeVisible()
  await drawn(page)
  await test.step('welcome', () => expectAccessible(page))
  await closeDialog(page)

  for (const [key, name] of [
    ['/', 'Search entities and commands'],
    ['?', 'Keyboard shortcuts'],
    ['m', 'How this is computed'],
    ['v', 'Saved views and notes'],
  ] as const)
    await test.step(name, async () => {
      await page.getByRole('application').focus()
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      await expectAccessible(page, DIALOG)
      for (const tab of await dialog.getByRole('tab').all()) {
        await tab.click()
        await expectAccessible(page, DIALOG)
      }
      if (key === '/') {
        await page.getByRole('combobox').fill('dandong')
        await expect(dialog.getByRole('option').first()).toContainText('Dandong')
        await expectAccessible(page, DIALOG)
      }
      await closeDialog(page)
    })

  await test.step('problems of a file', async () => {
    await drop(page, { name: 'torn.json', text: '{' })
    await expect(page.getByRole('dialog', { name: 'torn.json could not be opened' })).toBeVisible()
    await expectAccessible(page, DIALOG)
    await closeDialog(page)
  })
  await test.step('menu', async () => {
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
    await expectAccessible(page)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('axe finds nothing in any area, in both themes', async ({ page }) => {
    test.slow()
    await openAtlas(page, `${FLAGSHIP}&selected=dhid`)
    for (const area of ['Picture', 'Filters', 'Details', 'Tables']) {
      await page.getByRole('radio', { name: new RegExp(`^${area}`) }).tap()
      await test.step(area, () => expectAccessible(page))
    }
  })
})
