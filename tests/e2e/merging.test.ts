import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { LANTERN, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { savedBy } from './support/csv.ts'
import { ownNetwork } from './support/networkFiles.ts'

const MINE = {
  kind: 'chokepoint-atlas/network',
  version: 1,
  meta: { title: 'My notes' },
  sources: [{ id: 'mine', title: 'My interview', publisher: 'Me', type: 'press' }],
  entities: [
    {
      id: 'a1',
      name: 'Hallorrin Precision Instruments Ltd.',
      type: 'manufacturer',
      role: 'met at a fair',
      sources: ['mine'],
    },
    { id: 'a2', name: 'Quite New Traders', type: 'trading_company', sources: ['mine'] },
  ],
  relations: [
    {
      id: 'm1',
      source: 'a1',
      target: 'a2',
      type: 'supplies',
      legality: 'unknown',
      sources: ['mine'],
    },
  ],
}

/** Gives a file to a command that asks for one. */
async function give(page: Page, keys: string, file: object, name: string): Promise<void> {
  const asking = page.waitForEvent('filechooser')
  await page.keyboard.press(keys)
  const buffer = Buffer.from(JSON.stringify(file))
  await (await asking).setFiles({ name, mimeType: 'application/json', buffer })
}

test('a file is merged into the open network, the person deciding, and undone in one step', async ({
  page,
}) => {
  await openAtlas(page, LANTERN)
  expect(await sentence(page)).toContain('43 entities')
  await give(page, 'Shift+M', MINE, 'mine.json')
  const dialog = page.getByRole('dialog', { name: 'Merge mine.json into this network' })
  await expect(dialog).toContainText('It brings 2 entities and 1 relation.')
  const pair = dialog.getByRole('listitem').filter({ hasText: 'In the open network' })
  await expect(pair).toHaveCount(1)
  await expect(pair).toContainText('“Hallorrin” and “Hallorin” can be spellings of one sound')
  await expect(dialog).toContainText('0 entities become one with ours, 2 are added; 1 undecided')

  await pair.getByText('Same', { exact: true }).click()
  await expect(dialog).toContainText('1 entity becomes one with ours, 1 is added.')
  await expect(pair).toContainText('Which name?')
  await expectAccessible(page, '[role=dialog]')
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => sentence(page)).toContain('44 entities')

  await page.keyboard.press('Control+z')
  await expect.poll(() => sentence(page)).toContain('43 entities')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => sentence(page)).toContain('44 entities')
})

test('the open network is compared with an older version, chokepoints and all', async ({
  page,
}) => {
  const older = ownNetwork('Lantern before', (file) => ({
    ...file,
    entities: (file['entities'] as { id: string }[]).map((entity, place) =>
      place === 0 ? { ...entity, name: 'Hallorin, as it was' } : entity,
    ),
    relations: (file['relations'] as object[]).slice(12),
  }))
  await openAtlas(page, LANTERN)
  await give(page, 'Shift+V', JSON.parse(older.text) as object, older.name)
  const dialog = page.getByRole('dialog', { name: `Compare with ${older.name}` })
  await expect(dialog).toContainText('0 added, 0 removed, 1 changed')
  await expect(dialog).toContainText('name: Hallorin, as it was → Hallorin Precision Instruments')
  await dialog.getByText('Relations 12', { exact: true }).click()
  await expect(dialog).toContainText('12 added, 0 removed, 0 changed')
  await dialog.getByText('the newer version', { exact: true }).click()
  await expect(dialog).toContainText('0 added, 12 removed, 0 changed')
  await dialog.getByText('the older version', { exact: true }).click()
  await dialog.getByText(/^Chokepoints [1-9]/).click()
  await expect(dialog.getByRole('listitem').first()).toContainText(/rank \d+, score/)
  await expectAccessible(page, '[role=dialog]')

  const { text } = await savedBy(page, () =>
    dialog.getByRole('button', { name: 'Save as CSV' }).click(),
  )
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(
    data.filter((row) => row['Kind'] === 'relation' && row['Change'] === 'added'),
  ).toHaveLength(12)

  await dialog.getByText('Entities 1', { exact: true }).click()
  await dialog.getByRole('button', { name: /^Show in the network/ }).click()
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
  ).toHaveText(/Hallorin/)
})
