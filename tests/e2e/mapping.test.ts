import type { Page } from '@playwright/test'
import { drawn, LANTERN, openAtlas, openTable, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { makeWorkbook } from '../support/makeWorkbook.ts'
import { drop, dropFiles, type OwnFile } from './support/networkFiles.ts'

/** Headings that nobody could guess. */
const trades: OwnFile = {
  name: 'brine trades.csv',
  text: [
    'abgang;zugang;ware;stichtag',
    'Brine Pumps Ltd;단둥 염수 상사;pumps;03.05.2019',
    'Brine Pumps Ltd;Salt Gate Trading;valves;14.06.2019',
    '단둥 염수 상사;Quarry Bureau;pumps;20.06.2019',
    'Salt Gate Trading;Quarry Bureau;;21.06.2019',
    ';Quarry Bureau;unknown;22.06.2019',
  ].join('\n'),
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'What is in these columns?' })
const column = (page: Page, name: string) => dialog(page).getByLabel(`“${name}” is`)

async function leaveOpen(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog(page)).toBeHidden()
  await drawn(page)
  await expect(page.getByRole('button', { name: 'Network: brine trades' })).toBeVisible()
}

test('an edge list with odd headings is mapped, drawn and known again', async ({ page }) => {
  test.slow()
  await openAtlas(page, LANTERN)
  await drop(page, trades)
  await expect(dialog(page)).toBeVisible()
  await expectAccessible(page, '[role=dialog]')

  await test.step('what is missing is said before it can be opened', async () => {
    await dialog(page).getByLabel('The table holds').selectOption('relations')
    await column(page, 'abgang').selectOption('Leave out')
    await expect(dialog(page).getByText(/^Say which columns of brine trades\.csv/)).toBeVisible()
    await expect(dialog(page).getByRole('button', { name: 'Open', exact: true })).toBeDisabled()
  })
  await test.step('two columns are mapped, and what comes of it is counted', async () => {
    await column(page, 'abgang').selectOption('From whom')
    await column(page, 'zugang').selectOption('To whom')
    await dialog(page).getByLabel('Without a type, a relation reads').selectOption('supplies')
    await expect(dialog(page).getByText(/^4 entities, 4 relations, 1 row left out/)).toBeVisible()
  })
  await leaveOpen(page)
  const entities = await openTable(page, 'Entities')
  await expect(entities.getByText('단둥 염수 상사')).toBeVisible()

  await test.step('the second time it is remembered', async () => {
    await drop(page, { ...trades, name: 'brine trades.csv' })
    await expect(dialog(page).getByText(/^Set as on /)).toBeVisible()
    await expect(column(page, 'abgang')).toHaveValue('from')
    await expect(column(page, 'zugang')).toHaveValue('to')
    await expect(dialog(page).getByText(/^4 entities, 4 relations, 1 row left out/)).toBeVisible()
  })
  await test.step('and can be forgotten', async () => {
    await dialog(page).getByRole('button', { name: 'Forget' }).click()
    await expect(dialog(page).getByText(/^Set as on /)).toBeHidden()
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog(page)).toBeHidden()
    await drop(page, trades)
    await expect(column(page, 'abgang')).toBeVisible()
    await expect(dialog(page).getByText(/^Set as on /)).toBeHidden()
  })
})

test('a workbook with a merged heading row and Korean names is mapped and drawn', async ({
  page,
}) => {
  test.slow()
  const bytes = makeWorkbook([
    {
      name: '거래',
      merged: ['A1:D1', 'A2:B2', 'C2:C3', 'D2:D3'],
      rows: [
        ['염수 거래 기록', null, null, null],
        ['거래 당사자', null, '물품', '날짜'],
        ['보내는 곳', '받는 곳', null, null],
        ['소금문 무역', '단둥 염수 상사', '펌프', '2019-05-03'],
        ['단둥 염수 상사', '채석국', '밸브', '2019-06-14'],
      ],
    },
  ])
  await openAtlas(page, LANTERN)
  await dropFiles(page, [{ name: '염수 거래.xlsx', bytes }])
  await expect(dialog(page)).toBeVisible()
  await test.step('the title is left above, and the lower of two heading rows is chosen', async () => {
    const above = dialog(page).getByLabel('Rows above')
    await expect(above).toHaveValue('1')
    await above.fill('2')
    await above.press('Enter')
    await expect(column(page, '물품')).toBeVisible()
    await column(page, '보내는 곳').selectOption('From whom')
    await column(page, '받는 곳').selectOption('To whom')
    await expect(column(page, '날짜')).toHaveValue('start')
    await expect(dialog(page).getByText(/^3 entities, 2 relations/)).toBeVisible()
  })
  await page.emulateMedia({ forcedColors: 'active' })
  await expectAccessible(page, '[role=dialog]')
  await page.emulateMedia({ forcedColors: 'none' })
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog(page)).toBeHidden()
  await drawn(page)
  expect(await sentence(page)).toBe('Showing all 3 entities and 2 relations')
  const entities = await openTable(page, 'Entities')
  for (const name of ['소금문 무역', '단둥 염수 상사', '채석국'])
    await expect(entities.getByText(name)).toBeVisible()
})
