import { closeDialog, drawn, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { savedBy, tableAsCsv } from './support/csv.ts'
import { dropFiles } from './support/networkFiles.ts'

const MASK = 'Initials for people who are not listed, charged or convicted'
const line = (id: string, schema: string, properties: Record<string, readonly string[]>) =>
  JSON.stringify({ id, schema, properties })

/** A fictional person with a firm, and a record of somebody else that leads nowhere. */
const own = {
  name: 'own.ftm.json',
  text: [
    line('orla-maerin', 'Person', { name: ['Orla Maerin'], alias: ['Captain Øre'] }),
    line('hill', 'Company', { name: ['Hill Trading'], country: ['sg'] }),
    line('d1', 'Directorship', { director: ['orla-maerin'], organization: ['hill'] }),
    line('jo-vale-directs', 'Directorship', { director: ['jo-vale'], organization: ['hill'] }),
  ].join('\n'),
}

test('a saved table and the import report of own data name nobody who is not listed until the switch beside them is off', async ({
  page,
}) => {
  await openAtlas(page)
  await dropFiles(page, [own])
  await expect(page.getByRole('button', { name: 'Network: own' })).toBeVisible()
  await drawn(page)

  await openTable(page, 'Entities')
  const inTable = page.getByRole('button', { name: MASK })
  await expect(inTable).toHaveAttribute('aria-pressed', 'true')
  expect((await tableAsCsv(page)).map(([name]) => name)).toEqual(['O. M.', 'Hill Trading'])

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Import report')
  await page.getByRole('option', { name: /^Import report/ }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  const mask = report.getByRole('checkbox', { name: MASK })
  await expect(mask).toBeChecked()
  await expectAccessible(page, '[role=dialog]')
  const save = (name: string) =>
    savedBy(page, () => report.getByRole('button', { name }).click()).then(({ text }) => text)
  for (const name of ['Save as text', 'Save as CSV']) {
    const text = await save(name)
    expect(text).toContain('It names “…” as its director')
    expect(text).not.toMatch(/orla|maerin|vale/i)
  }
  await report.getByText(MASK).click()
  await expect(mask).not.toBeChecked()
  expect(await save('Save as text')).toMatch(/record jo-vale-directs: It names “jo-vale”/)
  await closeDialog(page)

  // It is one switch.
  await expect(inTable).toHaveAttribute('aria-pressed', 'false')
  expect((await tableAsCsv(page)).map(([name]) => name)).toContain('Orla Maerin')
})
