import type { Page } from '@playwright/test'
import { choose, drawn, FLAGSHIP, openAtlas, openTable, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { savedBy } from './support/csv.ts'
import { flagship } from './support/flagship.ts'
import { keptRecords } from './support/keptRecords.ts'
import { ownNetwork, pick } from './support/networkFiles.ts'

/** Waits until work with that part is kept. */
async function kept(page: Page, part: string): Promise<void> {
  const fragments = async () => {
    const work = await keptRecords<{ readonly fragment: string }>(page, 'work')
    return work.map(({ fragment }) => fragment).join(' ')
  }
  await expect.poll(fragments).toContain(part)
}

/** Opens the app as one does by its bare address, without a link. */
async function comeBack(page: Page): Promise<void> {
  await page.goto('about:blank')
  await openAtlas(page, './')
}

test('work is restored after a reload', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await choose(page, 'Type', 'bank')
  await openTable(page, 'Entities')
  await page.getByRole('row', { name: 'Bank of Dandong' }).click()
  const details = page.getByRole('heading', { level: 2, name: 'Bank of Dandong' })
  await expect(details).toBeVisible()
  await kept(page, 'selected=bod')
  const before = await sentence(page)

  await page.reload()
  await drawn(page)
  await expect.poll(() => sentence(page)).toBe(before)
  await expect(details).toBeVisible()

  await comeBack(page)
  await expect.poll(() => sentence(page)).toBe(before)
  await expect(details).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(
    page.getByText('Your work on North Korea procurement, 2003–2025 is back as you left it.'),
  ).toBeAttached()
})

test('work on a file of one’s own is restored after a crash', async ({ page, context }) => {
  await openAtlas(page)
  await pick(page, ownNetwork('Harbour study'))
  await expect(page.getByRole('button', { name: 'Network: Harbour study' })).toBeVisible()
  await choose(page, 'Located in', 'Korvane')
  await kept(page, 'country=QM')
  const before = await sentence(page)

  // The page dies without a word: nothing of it runs any more, nothing is written on leaving.
  const crashed = page.waitForEvent('crash')
  const inspector = await context.newCDPSession(page)
  inspector.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()

  const another = await context.newPage()
  await openAtlas(another, './')
  await expect(another.getByRole('button', { name: 'Network: Harbour study' })).toBeVisible()
  await expect.poll(() => sentence(another)).toBe(before)
})

test('a second tab does not overwrite the work of the first', async ({ page, context }) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await kept(page, 'country=CN')

  const second = await context.newPage()
  await openAtlas(second, './')
  expect(await sentence(second)).toBe('Showing all 426 entities and 471 relations')
  await expect(second.getByRole('dialog')).toBeVisible()
  await second.keyboard.press('Escape')
  await expect(second.getByRole('dialog')).toHaveCount(0)
  await choose(second, 'Located in', 'Russia')
  await kept(second, 'country=RU')

  await comeBack(page)
  await expect.poll(() => sentence(page)).toMatch(/: in China$/)
  await comeBack(second)
  await expect.poll(() => sentence(second)).toMatch(/: in Russia$/)
})

test('saved views and private notes stay on this machine and can be exported', async ({
  page,
  freshPage,
}) => {
  await openAtlas(page, `${FLAGSHIP}&selected=bod`)
  await page.getByRole('textbox', { name: 'Private note' }).fill('Ask for the 2016 filing.')
  await choose(page, 'Located in', 'China')
  await page.getByRole('application').focus()
  await page.keyboard.press('v')
  const dialog = page.getByRole('dialog', { name: 'Saved views and notes' })
  await dialog.getByRole('textbox', { name: 'Name of the present view' }).fill('In China')
  await dialog.getByRole('button', { name: 'Save view' }).click()
  await expect(dialog.getByRole('button', { name: 'Show “In China”' })).toBeVisible()

  await openAtlas(page, './#network=lantern')
  await openAtlas(page)
  await page.getByRole('application').focus()
  await page.keyboard.press('v')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Bank of Dandong' })).toContainText(
    'Ask for the 2016 filing.',
  )
  const { name, text } = await savedBy(page, () =>
    dialog.getByRole('button', { name: 'Export as a file' }).click(),
  )
  expect(name).toBe('views-and-notes.json')
  const exported = JSON.parse(text) as Record<string, unknown>
  expect(exported).toMatchObject({
    kind: 'chokepoint-atlas/kept',
    version: 1,
    network: flagship.meta.title,
    savedViews: [{ name: 'In China' }],
    notes: { bod: 'Ask for the 2016 filing.' },
  })
  expect(JSON.stringify(exported['savedViews'])).toContain('country=CN')

  await dialog.getByRole('button', { name: 'Show “In China”' }).click()
  await expect.poll(() => sentence(page)).toMatch(/: in China$/)
  await expect(page.getByRole('textbox', { name: 'Private note' })).toHaveValue(
    'Ask for the 2016 filing.',
  )

  // What is private is not in the link.
  await expect.poll(() => page.url()).toContain('selected=bod')
  const other = await freshPage()
  await openAtlas(other, page.url())
  await expect(other.getByRole('textbox', { name: 'Private note' })).toHaveValue('')
})
