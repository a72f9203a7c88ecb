import type { Locator } from '@playwright/test'
import { closeDialog, drawn, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { tableAsCsv } from './support/csv.ts'

/** The numbers of the last run, by their names. */
async function figures(dialog: Locator): Promise<Record<string, string>> {
  const run = dialog.getByRole('region', { name: 'Numbers of this run' })
  const [names, values] = [
    await run.locator('dt').allInnerTexts(),
    await run.locator('dd').allInnerTexts(),
  ]
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

test('what a score rests on can be read and changed, and undo takes it back', async ({ page }) => {
  await openAtlas(page)
  await page.getByRole('application').focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'How this is computed' })
  const byDefault = {
    'entry points': '101',
    'end users': '33',
    'connected pairs': '309',
    'end users reached': '21',
  }
  await expect.poll(() => figures(dialog)).toMatchObject(byDefault)

  await dialog.getByRole('tab', { name: 'Ends of routes' }).click()
  await dialog.getByText('Leave front and shell companies out of the entry points').click()
  await expect
    .poll(() => figures(dialog))
    .toMatchObject({
      'entry points': '84',
      'end users': '33',
      'connected pairs': '221',
      'end users reached': '19',
    })
  await closeDialog(page)
  await drawn(page)
  await openTable(page, 'Chokepoints')
  const shareOf = async (name: RegExp) => {
    const rows = await tableAsCsv(page)
    return Number(rows.find((row) => name.test(row[1] ?? ''))?.[7]).toFixed(3)
  }
  await expect.poll(() => shareOf(/KOMID/)).toBe('0.593')

  await page.getByRole('button', { name: 'Undo' }).click()
  await drawn(page)
  await expect.poll(() => shareOf(/KOMID/)).toBe('0.673')
})
