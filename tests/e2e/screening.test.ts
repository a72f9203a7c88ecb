import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { closeDialog, LANTERN, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { savedBy } from './support/csv.ts'

/** A list of one's own, as a network file. */
const watchList = {
  kind: 'chokepoint-atlas/network',
  version: 1,
  meta: { title: 'Harbour watch list', asOf: '2024-02-01', fictional: true },
  sources: [{ id: 's1', title: 'Harbour notice 7', publisher: 'Harbour board', type: 'official' }],
  entities: [
    {
      id: 'hw-1',
      name: 'Ryongsan Harbour Supply Co., Ltd.',
      type: 'trading_company',
      nativeName: '용산항만',
      listings: [
        {
          authority: 'Harbour board',
          kind: 'designated',
          reference: 'HB.001',
          date: '2021-05',
          sources: ['s1'],
        },
      ],
      sources: ['s1'],
    },
    { id: 'hw-2', name: 'Kim Yong Chun', type: 'facilitator_person', sources: ['s1'] },
  ],
  relations: [],
}

async function openScreening(page: Page) {
  await openAtlas(page, LANTERN)
  await page.keyboard.press('Shift+N')
  const dialog = page.getByRole('dialog', { name: 'Screen a list of names' })
  await expect(dialog).toBeVisible()
  return dialog
}

async function addList(page: Page) {
  const asking = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add a list file …' }).click()
  const buffer = Buffer.from(JSON.stringify(watchList))
  await (await asking).setFiles({ name: 'watch.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('checkbox', { name: /^Harbour watch list/ })).toBeChecked()
}

test('a pasted list is screened against a list file, and each lead says why', async ({ page }) => {
  const dialog = await openScreening(page)
  await expect(dialog).toContainText('A match is a lead, never a verdict.')
  await expect(dialog.getByRole('button', { name: 'Save as CSV' })).toBeDisabled()
  await addList(page)
  await dialog.getByText(/^North Korea procurement/).click()
  await expect(dialog.getByRole('checkbox', { name: /^North Korea/ })).not.toBeChecked()
  await dialog
    .getByRole('textbox', { name: 'Names to look for' })
    .fill('Yongsan Hardour Supply\nKim Yong Chol\nhb.001\n')
  await dialog.getByRole('button', { name: 'Screen 3 names' }).click()
  await expect(dialog.getByText('2 names have leads, 1 has none')).toBeVisible()

  await dialog.getByRole('button', { name: /^Yongsan Hardour Supply/ }).click()
  const lead = dialog.getByRole('listitem').filter({ hasText: 'You ask for' })
  await expect(lead).toContainText('“Yongsan” and “Ryongsan” can be spellings of one sound')
  await expect(lead).toContainText('“Hardour” and “Harbour” differ by a letter or two')
  await expect(lead).toContainText('Harbour board designated · HB.001 · listed 2021-05')
  await expect(lead).toContainText('Harbour watch list')

  await dialog.getByRole('button', { name: /^Kim Yong Chol/ }).click()
  await expect(dialog).toContainText('is as close as 80 %')
  await expect(dialog).toContainText('That says nothing of lists that were not searched.')

  await test.step('axe finds nothing, in both themes', () =>
    expectAccessible(page, '[role=dialog]'))

  await test.step('the outcome is saved with what was searched', async () => {
    const { name, text } = await savedBy(page, () =>
      dialog.getByRole('button', { name: 'Save as CSV' }).click(),
    )
    expect(name).toMatch(/^screening-\d{4}-\d\d-\d\d\.csv$/)
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    })
    expect(
      data.map((row) => [row['Name asked for'], row['Outcome'], row['Id'], row['Matched on']]),
    ).toEqual([
      ['Yongsan Hardour Supply', 'lead, to be checked', 'hw-1', 'name'],
      ['Kim Yong Chol', 'no match as close in the lists searched', '', ''],
      ['hb.001', 'lead, to be checked', 'hw-1', 'list reference'],
    ])
    for (const row of data)
      expect(row['Lists searched']).toMatch(
        /Harbour watch list \(as of 2024-02-01, SHA-256 [0-9a-f]{64}\)/,
      )
  })

  await test.step('the open network is untouched, and list and outcome are kept for the session', async () => {
    await closeDialog(page)
    await expect(page.getByRole('button', { name: /^Network: The Lantern/ })).toBeVisible()
    await page.keyboard.press('Shift+N')
    await expect(page.getByText('2 names have leads, 1 has none')).toBeVisible()
  })
})

test('names come from a column of a table, and a lead in the open network is shown there', async ({
  page,
}) => {
  const dialog = await openScreening(page)
  const asking = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Take names from a file …' }).click()
  const buffer = Buffer.from('No;Firm\n1;Hallorrin Precision Instruments\n2;Quite Another Bakery\n')
  await (await asking).setFiles({ name: 'firms.csv', mimeType: 'text/csv', buffer })
  await dialog.getByText('Firm', { exact: true }).click()
  await expect(dialog.getByRole('textbox')).toHaveValue(
    'Hallorrin Precision Instruments\nQuite Another Bakery',
  )
  await dialog.getByRole('button', { name: 'Screen 2 names' }).click()
  await dialog.getByRole('button', { name: /^Hallorrin Precision/ }).click()
  await dialog
    .getByRole('button', { name: /^Show in the network/ })
    .first()
    .click()
  await expect(dialog).toBeHidden()
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
  ).toBeVisible()
})
