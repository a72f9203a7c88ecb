import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { choose, closeDialog, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { savedBy } from './support/csv.ts'
import { shownBy } from './support/flagship.ts'
import { drop } from './support/networkFiles.ts'
import { shownInPicture } from './support/picture.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Save a copy' })

/** Opens the dialog by its key, and waits until it knows what the first format can carry. */
async function openDialog(page: Page) {
  await page.getByRole('application', { name: 'Map of the network' }).focus()
  await page.keyboard.press('Control+s')
  const dialog = dialogOf(page)
  await expect(dialog.getByText('Network file (JSON) carries all of it.')).toBeVisible()
  return dialog
}

/** Saves the chosen part in a format, after what it cannot carry was there to be read. */
async function saveAs(page: Page, what: string, format: string) {
  const dialog = await openDialog(page)
  await dialog.getByText(what, { exact: true }).click()
  await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check({ force: true })
  const losses = dialog.locator('section[aria-live]')
  await expect(losses).toHaveAttribute('aria-busy', 'false')
  const told = await losses.innerText()
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const download = await waiting
  await expect(dialog).toHaveCount(0)
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, told }
}

test('an analyst saves what the filter shows, opens it again and sees the same network', async ({
  page,
}) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  const inChina = shownBy(({ country }) => country === 'CN')
  await expect.poll(() => sentence(page)).toContain(`Showing ${inChina.entities.length} of 426`)
  const words = await sentence(page)

  const dialog = await openDialog(page)
  await expect(dialog.getByText(words, { exact: true })).toBeVisible()
  await closeDialog(page)
  const saved = await saveAs(page, 'What the filter shows', 'Network file')
  expect(saved.name).toBe('North Korea procurement, 2003–2025 (part).json')
  const text = saved.bytes.toString('utf8')
  expect(JSON.parse(text).meta.savedFrom).toMatchObject([{ part: words }])

  await drop(page, { name: saved.name, text })
  const button = page.getByRole('button', { name: /^Network: .* \(part\)$/ })
  await expect(button).toBeVisible()
  const { entities, relations } = inChina
  await expect
    .poll(() => sentence(page))
    .toBe(`Showing all ${entities.length} entities and ${relations.length} relations`)
  await expect.poll(() => shownInPicture(page)).toEqual(inChina)
})

test('what the filter shows goes into tables and a workbook, safe for spreadsheets', async ({
  page,
}) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  const inChina = shownBy(({ country }) => country === 'CN')
  await expect.poll(() => sentence(page)).toContain(`Showing ${inChina.entities.length} of 426`)

  const tables = await saveAs(page, 'What the filter shows', 'Tables')
  expect(tables.name).toBe('North Korea procurement, 2003–2025 (part).zip')
  expect(tables.told).toMatch(/^Tables \(CSV\) cannot carry\n/)
  const files = unzipSync(new Uint8Array(tables.bytes))
  const rowsOf = (name: string) => {
    const [, bytes] = Object.entries(files).find(([file]) => file.endsWith(`-${name}.csv`)) ?? []
    return Papa.parse(strFromU8(bytes!), { header: true, skipEmptyLines: true }).data
  }
  expect(rowsOf('entities')).toHaveLength(inChina.entities.length)
  expect(rowsOf('relations')).toHaveLength(inChina.relations.length)

  const workbook = await saveAs(page, 'What the filter shows', 'Excel')
  expect(workbook.name).toBe('North Korea procurement, 2003–2025 (part).xlsx')
  expect(Object.keys(unzipSync(new Uint8Array(workbook.bytes)))).toContain('xl/workbook.xml')
})

test('what a format cannot carry is read before it is saved', async ({ page }) => {
  await openAtlas(page)
  const { name, told, bytes } = await saveAs(page, 'Everything', 'FollowTheMoney')
  expect(name).toBe('North Korea procurement, 2003–2025.ftm.json')
  expect(told).toMatch(/^FollowTheMoney cannot carry\n/)
  expect(told).toContain('home countries')
  expect(bytes.toString('utf8').split('\n').length).toBeGreaterThan(426)
})

test('saving is done by keyboard alone, from the menu too, and without a barrier', async ({
  page,
}) => {
  await openAtlas(page)
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: /^Save a copy/ }).press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog.getByText('Network file (JSON) carries all of it.')).toBeVisible()
  await expectAccessible(page, '[role=dialog]')

  await dialog.getByRole('radio', { name: /^Network file/ }).press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: /^Network file/ })).not.toBeChecked()
  await dialog.getByRole('radio', { checked: true }).last().press('ArrowUp')
  await expect(dialog.getByRole('radio', { name: /^Network file/ })).toBeChecked()
  const save = dialog.getByRole('button', { name: 'Save', exact: true })
  await expect(save).toBeEnabled()
  const { name, text } = await savedBy(page, () => save.press('Enter'))
  expect(name).toBe('North Korea procurement, 2003–2025.json')
  expect(JSON.parse(text).entities).toHaveLength(426)
  await expect(dialog).toHaveCount(0)
})

test('sample files are there for those who have none', async ({ page }) => {
  await page.goto('./')
  const welcome = page.getByRole('dialog', { name: 'Chokepoint Atlas' })
  const link = welcome.getByRole('link', { name: 'network file' })
  const { name, text } = await savedBy(page, () => link.click())
  expect(name).toBe('southern-islands.json')
  expect(JSON.parse(text).meta.fictional).toBe(true)
})
