import type { Page } from '@playwright/test'
import { choose, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { pointOf, positions, viewport } from './support/picture.ts'

/** Drags an entity across the picture, in pixels. */
async function drag(page: Page, entity: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await pointOf(page, entity)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.x / 2, y + by.y / 2)
  await page.mouse.move(x + by.x, y + by.y)
  await page.mouse.up()
}

test('undo brings back a moved entity, and redo moves it again', async ({ page }) => {
  await openAtlas(page)
  const before = await positions(page)
  const { zoom } = await viewport(page)

  await drag(page, 'komid', { x: 60, y: 90 })
  const moved = await positions(page)
  const { komid, ...others } = before
  expect(moved['komid']?.x).toBeCloseTo((komid?.x ?? 0) + 60 / zoom, 1)
  expect(moved['komid']?.y).toBeCloseTo((komid?.y ?? 0) + 90 / zoom, 1)
  const { komid: _, ...stillThere } = moved
  expect(stillThere).toEqual(others)
  await expect.poll(() => page.url()).toContain('moved-routes=komid')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => positions(page)).toEqual(before)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => positions(page)).toEqual(moved)
  await page.keyboard.press('Control+z')
  await expect.poll(() => positions(page)).toEqual(before)
})

test('undo takes back filters, layout and selection one by one, in order', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await choose(page, 'Type', 'bank')
  await page.getByRole('radio', { name: 'Lanes' }).click()
  await page.getByRole('tab', { name: /^Entities/ }).click()
  await page.getByRole('row', { name: 'Bank of Dandong' }).click()

  const heading = page.getByRole('heading', { level: 2, name: 'Bank of Dandong' })
  const lanes = page.getByRole('radio', { name: 'Lanes' })
  const inChina = /in China$/
  await expect(heading).toBeVisible()

  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(heading).toBeHidden()
  await expect(lanes).toBeChecked()
  await undo.click()
  await expect(lanes).not.toBeChecked()
  await expect.poll(() => sentence(page)).toMatch(/in China · banks$/)
  await undo.click()
  await expect.poll(() => sentence(page)).toMatch(inChina)
  await undo.click()
  await expect.poll(() => sentence(page)).toBe('Showing all 426 entities and 471 relations')
  await expect(undo).toBeDisabled()

  const redo = page.getByRole('button', { name: 'Redo' })
  for (let step = 0; step < 4; step += 1) await redo.click()
  await expect(redo).toBeDisabled()
  await expect(heading).toBeVisible()
  await expect(lanes).toBeChecked()
  await expect.poll(() => sentence(page)).toMatch(/in China · banks$/)
})
