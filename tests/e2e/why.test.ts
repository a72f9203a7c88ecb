import type { Page } from '@playwright/test'
import { choose, closeDialog, FLAGSHIP, LANTERN, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { tableAsCsv } from './support/csv.ts'
import { nameOf } from './support/flagship.ts'

const details = (page: Page) => page.getByRole('region', { name: 'Details' })

/** What the picture looks like while the pointer rests where nothing is pointed at. */
async function look(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 2 }).first().hover()
  const picture = await page.getByRole('application').screenshot()
  return picture.toString('base64')
}

test('an analyst asks why Dandong Hongxiang is a chokepoint and clicks the number of pairs', async ({
  page,
}) => {
  await openAtlas(page)
  const table = await openTable(page, 'Chokepoints')
  await table.getByRole('rowheader', { name: nameOf('dhid') }).click()
  const panel = details(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(nameOf('dhid'))

  // What is computed stands beside what is reported, and where they disagree that is said.
  await expect(panel.getByRole('heading', { name: 'Why not a chokepoint' })).toBeVisible()
  await expect(panel).toContainText('the documented relations do not show it')
  await expect(panel).toContainText('Reported as a key node')
  await expect(panel).toContainText(
    /The score rests on 5 entry points, .*its own fronts or branches/,
  )
  await expect(panel).toContainText('An entry point deals straight with 10 of them')
  await expect(panel).toContainText('No cases are recorded behind its relations')

  const before = await look(page)
  const number = panel
    .getByText('connected pairs lose every documented route')
    .getByRole('button', { name: '35', exact: true })
  await number.click()
  await expect(number).toHaveAttribute('aria-expanded', 'true')
  const list = panel.getByRole('region', { name: /^The 35 pairs that lose every route/ })
  const pairs = list.getByRole('button', { name: / to / })
  await expect(pairs).toHaveCount(12)
  await list.getByRole('button', { name: '23 more' }).click()
  await expect(pairs).toHaveCount(35)
  await expect.poll(() => look(page)).not.toBe(before)

  // Put away, the picture is as it was.
  await number.click()
  await expect(pairs).toHaveCount(0)
  await expect.poll(() => look(page)).toBe(before)

  // A pair leads to its two ends, and back.
  await number.click()
  await pairs.first().click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('2 entities are selected')
  await panel.getByRole('button', { name: `Back to ${nameOf('dhid')}` }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(nameOf('dhid'))
})

test('busy is not critical: the decoy of the fictional network is set beside its gateway', async ({
  page,
}) => {
  await openAtlas(page, LANTERN)
  await openTable(page, 'Chokepoints')
  const note = page.getByText(/^Busy is not critical: /)
  await expect(note).toContainText('has the most partners, 17, and ranks 8')
  await note.getByRole('button', { name: 'Wendlehatch Parts Exchange' }).click()
  await expect(details(page)).toContainText(
    'nobody between has more partners than it, 17, and yet it ranks only 8',
  )
})

test('one of a pair is found by filter, and names the other', async ({ page }) => {
  await openAtlas(page, LANTERN)
  await choose(page, 'Chokepoint', 'one of a pair')
  await openTable(page, 'Chokepoints')
  const rows = await tableAsCsv(page)
  expect(rows.map(([, name, , , tier]) => [name, tier])).toEqual([
    ['Kettersand Freight', '2'],
    ['Marrowkeel Forwarding', '2'],
  ])
  await page.getByRole('rowheader', { name: 'Kettersand Freight' }).click()
  await details(page)
    .getByText(/^Stopped together with/)
    .getByRole('button')
    .first()
    .click()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Marrowkeel Forwarding')
})

test('moving a weight changes scores and not who is in the top three under all weightings', async ({
  page,
}) => {
  await openAtlas(page, `${FLAGSHIP}&selected=komid`)
  await details(page).getByRole('button', { name: 'How this is computed' }).click()
  const dialog = page.getByRole('dialog', { name: 'How this is computed' })
  await dialog.getByRole('tab', { name: 'Weights' }).click()
  const stability = dialog.getByRole('list', { name: 'Whatever the weights' })
  const known = await stability.getByRole('listitem').allInnerTexts()
  expect(known[0]).toContain(nameOf('komid'))
  const highest = dialog.getByRole('list', { name: 'Highest scores' })
  const first = await highest.innerText()
  const slider = dialog.getByRole('slider', { name: 'Fragmentation' })
  await slider.focus()
  await page.keyboard.press('End')
  await expect.poll(() => highest.innerText()).not.toBe(first)
  expect(await stability.getByRole('listitem').allInnerTexts()).toEqual(known)
  await closeDialog(page)
  await page.getByRole('button', { name: 'Undo' }).click()
})
