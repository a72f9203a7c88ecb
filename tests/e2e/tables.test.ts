import Papa from 'papaparse'
import { choose, drawn, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { savedBy, tableAsCsv } from './support/csv.ts'
import { flagship, isBankInChina, nameOf } from './support/flagship.ts'
import { drop, ownNetwork } from './support/networkFiles.ts'

test('the chokepoints are ranked, with the numbers behind the score', async ({ page }) => {
  await openAtlas(page)
  await openTable(page, 'Chokepoints')
  const rows = await tableAsCsv(page)
  expect(
    rows.slice(0, 5).map(([rank, name, type, country]) => [rank, name, type, country]),
  ).toEqual([
    ['1', nameOf('komid'), 'trading company', 'North Korea'],
    ['2', nameOf('kkbc'), 'bank', 'North Korea'],
    ['3', nameOf('tanchon'), 'bank', 'North Korea'],
    ['4', nameOf('ftb'), 'bank', 'North Korea'],
    ['5', nameOf('dhid'), 'trading company', 'China'],
  ])
  // What a mark shows to the eye, words say to the ear.
  const first = page.getByRole('row').filter({ hasText: nameOf('komid') })
  await expect(first.getByRole('gridcell').nth(3)).toHaveAccessibleName('1')
})

test('a table saves as CSV what the filter leaves, in the order it is sorted', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await choose(page, 'Type', 'bank')
  const table = await openTable(page, 'Entities')
  await table.getByRole('columnheader', { name: /^Entity/ }).click()

  const { name, text } = await savedBy(page, () =>
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  )
  expect(name).toBe('entities.csv')
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true })
  const [heading, ...rows] = data
  expect(heading?.slice(0, 4)).toEqual(['Entity', 'Native name', 'Type', 'Located in'])
  expect(rows.map((row) => row.slice(0, 4))).toEqual(
    flagship.entities
      .filter(isBankInChina)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name: entity, nativeName = '' }) => [entity, nativeName, 'bank', 'China']),
  )
})

test('a saved table runs nothing in a spreadsheet', async ({ page }) => {
  await openAtlas(page, './#network=lantern')
  const names = ['=HYPERLINK("http://elsewhere.invalid")', '@SUM(1+1)', '+1', '-2+3', '\t=1']
  await drop(
    page,
    ownNetwork('Formulas', (file) => ({
      ...file,
      entities: (file['entities'] as object[]).map((entity, index) =>
        index < names.length ? { ...entity, name: names[index] } : entity,
      ),
    })),
  )
  await expect(page.getByRole('button', { name: 'Network: Formulas' })).toBeVisible()
  await drawn(page)
  await openTable(page, 'Entities')
  const rows = await tableAsCsv(page)
  expect(rows.slice(0, names.length).map(([cell]) => cell)).toEqual(names.map((name) => `'${name}`))
  const risky = rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d)/.test(cell))
  expect(risky).toEqual([])
})

test('sorting, selecting and resizing a table work by pointer, and the picture follows', async ({
  page,
}) => {
  await openAtlas(page)
  const table = await openTable(page, 'Entities')
  await table.getByRole('columnheader', { name: /^Located in/ }).click()
  await expect(table.getByRole('columnheader', { name: /^Located in/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await table.getByRole('columnheader', { name: /^Located in/ }).click()
  await expect(table.getByRole('columnheader', { name: /^Located in/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  )

  const first = table.getByRole('row').nth(1)
  await first.click()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  const name = await first.getByRole('rowheader').innerText()
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  await table
    .getByRole('row')
    .nth(3)
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(
    page.getByRole('heading', { level: 2, name: '2 entities are selected' }),
  ).toBeVisible()

  const handle = table.getByRole('slider', { name: 'Resize Entity' })
  const before = Number(await handle.inputValue())
  await handle.focus()
  await page.keyboard.press('Enter')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(async () => Number(await handle.inputValue())).toBeGreaterThan(before)
})

test('a column keeps the width it was given while another table is looked at', async ({ page }) => {
  await openAtlas(page)
  const entities = await openTable(page, 'Entities')
  const heading = entities.getByRole('columnheader', { name: /^Type/ })
  const width = async () => Math.round((await heading.boundingBox())?.width ?? 0)
  const box = await heading.boundingBox()
  const before = await width()
  const edge = { x: (box?.x ?? 0) + before, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  await page.mouse.move(edge.x - 1, edge.y)
  await page.mouse.down()
  await page.mouse.move(edge.x + 60, edge.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBeGreaterThan(before + 40)
  const wide = await width()
  await openTable(page, 'Sources')
  await openTable(page, 'Entities')
  await expect.poll(width).toBe(wide)
})
