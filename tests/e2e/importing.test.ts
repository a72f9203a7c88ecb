import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { choose, drawn, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { dropFiles, type OwnFile } from './support/networkFiles.ts'

const FLAGSHIP_TITLE = 'North Korea procurement, 2003–2025'

const line = (id: string, schema: string, properties: Record<string, readonly string[]>) =>
  JSON.stringify({ id, schema, properties })

/** Fictional companies that own each other in a ring, with two records that lead nowhere, as FollowTheMoney. */
function companies(count: number): string {
  const lines: string[] = []
  for (let place = 0; place < count; place += 1) {
    const country = place === 1 ? 'Atlantis' : 'sg'
    lines.push(
      line(`co-${place}`, 'Company', {
        name: [`Harbour Trading ${place}`],
        country: [country],
      }),
      line(`own-${place}`, 'Ownership', {
        owner: [`co-${place}`],
        asset: [`co-${(place + 1) % count}`],
      }),
    )
  }
  lines.push(line('own-x', 'Ownership', { owner: ['co-0'], asset: ['nobody'] }), '{"id": torn')
  return lines.join('\n')
}

const harbour: OwnFile = { name: 'harbour.ftm.json', text: companies(40) }

const networkNamed = (page: Page, title: string) =>
  page.getByRole('button', { name: `Network: ${title}` })
/** What stands above the workspace; the same is spoken. */
const notice = (page: Page, text: RegExp) => page.getByRole('listitem').getByText(text)
const problemsOf = (page: Page, name: string) =>
  page.getByRole('dialog', { name: `${name} could not be opened` })

test('a file of another program opens, and its report says what became of each record', async ({
  page,
}) => {
  await openAtlas(page)
  await dropFiles(page, [harbour])
  await expect(notice(page, /^82 records read as FollowTheMoney, 2 skipped/)).toBeVisible()
  await drawn(page)
  expect(await sentence(page)).toBe('Showing all 40 entities and 40 relations')

  await page.getByRole('button', { name: 'Import report' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.getByRole('table', { name: 'Records by sort' })).toBeVisible()
  await expectAccessible(page, '[role=dialog]')
  await expect(report.getByRole('button', { name: '1 country not understood' })).toBeVisible()
  await report.getByRole('radio', { name: 'Skipped 2' }).click()
  const remarks = report.getByRole('grid', { name: 'Remarks' })
  await expect(remarks.getByRole('row')).toHaveCount(3)

  // Whether a skipped record is a person nobody knows: what it says is saved only when asked for.
  await report.getByText('Initials for people who are not listed, charged or convicted').click()
  for (const [button, name] of [
    ['Save as CSV', 'import-report.csv'],
    ['Save as text', 'import-report.txt'],
  ] as const) {
    const saving = page.waitForEvent('download')
    await report.getByRole('button', { name: button }).click()
    const download = await saving
    expect(download.suggestedFilename()).toBe(name)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain('own-x')
    expect(text).toMatch(/82|81/)
  }
  await page.keyboard.press('Escape')
  await expect(report).toHaveCount(0)

  // The notice may be gone; the report stays at hand as long as the network is open.
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Import report')
  await page.getByRole('option', { name: /^Import report/ }).click()
  await expect(report).toBeVisible()
})

test('the three tables of a sanctions list, dropped together, make one network that its programmes filter', async ({
  page,
}) => {
  const tables = ['sdn.csv', 'add.csv', 'alt.csv'].map((name) => ({
    name,
    text: readFileSync(new URL(`../golden/import/ofac-csv/${name}`, import.meta.url), 'utf8'),
  }))
  const outcome = JSON.parse(
    readFileSync(new URL('../golden/import/ofac-csv/outcome.json', import.meta.url), 'utf8'),
  ) as { network: { entities: { listings?: { programme?: string }[] }[]; relations: object[] } }
  const { entities, relations } = outcome.network
  await openAtlas(page)
  await dropFiles(page, tables)
  await expect(notice(page, /records read as OFAC/)).toBeVisible()
  await drawn(page)
  const [of, ofRelations] = [entities.length, relations.length]
  expect(await sentence(page)).toBe(
    `Showing all ${of} entities and ${ofRelations} relation${ofRelations === 1 ? '' : 's'}`,
  )

  const listed = entities.filter(({ listings = [] }) =>
    listings.some(({ programme = '' }) => /(^|[,;] *)DPRK4($|[,;])/.test(programme)),
  )
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.length).toBeLessThan(of)
  await page.getByRole('button', { name: 'List programme', exact: true }).click()
  await choose(page, 'List programme', 'DPRK4')
  await expect.poll(() => sentence(page)).toContain(`Showing ${listed.length} of ${of} entities`)
  expect(await sentence(page)).toContain('listed under DPRK4')
})

test('reading shows how far it is, and can be stopped; what is open stays', async ({ page }) => {
  await openAtlas(page)
  // A worker that never gets to work leaves all the time there is to press Stop.
  await page.route('**/importWorker-*.js', () => new Promise(() => {}))
  await dropFiles(page, [harbour])
  const progress = page.getByRole('progressbar', { name: 'Reading harbour.ftm.json' })
  await expect(progress).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(progress).toHaveCount(0)
  await expect(
    page.getByText('Reading harbour.ftm.json was stopped; nothing was changed.'),
  ).toBeAttached()
  await expect(networkNamed(page, FLAGSHIP_TITLE)).toBeVisible()
  await drawn(page)
})

test('a file opened from the welcome leaves the way to stop in reach', async ({ page }) => {
  await page.route('**/importWorker-*.js', () => new Promise(() => {}))
  await page.goto('./')
  const welcome = page.getByRole('dialog', { name: 'Chokepoint Atlas' })
  const asking = page.waitForEvent('filechooser')
  await welcome.getByRole('button', { name: 'Open a file' }).click()
  await (
    await asking
  ).setFiles({
    name: harbour.name,
    mimeType: 'application/json',
    buffer: Buffer.from(harbour.text),
  })
  const progress = page.getByRole('progressbar', { name: 'Reading harbour.ftm.json' })
  await expect(progress).toBeVisible()
  await expect(welcome).toHaveCount(0)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(progress).toHaveCount(0)
  await expect(networkNamed(page, FLAGSHIP_TITLE)).toBeVisible()
})

test('files that cannot be read leave what is open untouched, and say why', async ({ page }) => {
  await openAtlas(page)
  // The camera comes into the address a moment after the picture stands.
  await expect(page).toHaveURL(/camera=/)
  const before = { sentence: await sentence(page), address: page.url() }

  await dropFiles(page, [{ name: 'photo\u202egnp.bin', text: '\u0000\u0001' }])
  const unknown = problemsOf(page, 'photo[U+202E]gnp.bin')
  await expect(unknown).toContainText('The file is of no format the app reads:')
  await expect(unknown).toContainText(`${FLAGSHIP_TITLE} is still open and was not changed.`)
  await page.keyboard.press('Escape')
  await expect(unknown).toHaveCount(0)

  await dropFiles(page, [harbour, { name: 'photo.bin', text: '\u0000\u0001' }])
  const mixed = problemsOf(page, 'harbour.ftm.json and 1 more')
  await expect(mixed).toContainText(
    'photo.bin is of no format the app reads, so the files are no set that can be read together.',
  )

  // Who knows better than the app what a file is can say so.
  await mixed.getByRole('button', { name: 'Read as …' }).click()
  await expect(page.getByRole('menuitem', { name: 'FollowTheMoney' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(mixed).toHaveCount(0)
  expect({ sentence: await sentence(page), address: page.url() }).toEqual(before)
  await expect(networkNamed(page, FLAGSHIP_TITLE)).toBeVisible()
})

test.describe('where the browser refuses workers', () => {
  test('files of other programs open all the same', async ({ page }) => {
    await page.addInitScript(() => {
      const Native = Worker
      const refusing = new Proxy(Native, {
        construct(target, [url, options]: [URL, WorkerOptions]) {
          if (String(url).includes('importWorker')) throw new DOMException('no', 'SecurityError')
          return new target(url, options)
        },
      })
      Object.assign(globalThis, { Worker: refusing })
    })
    await openAtlas(page)
    await dropFiles(page, [harbour])
    await expect(notice(page, /^82 records read as FollowTheMoney, 2 skipped/)).toBeVisible()
  })
})

test('names that would read as others, or as a page, are shown as they stand', async ({ page }) => {
  await openAtlas(page)
  const names = ['Harbour \u202egnidarT\u202c', '<img src=x onerror=alert(1)>', '<b>Bold</b> & Co']
  const text = names.map((name, place) =>
    line(`co-${place}`, 'Company', { name: [name], sourceUrl: ['javascript:alert(1)'] }),
  )
  await dropFiles(page, [{ name: 'odd.ftm.json', text: text.join('\n') }])
  await expect(notice(page, /^3 records read as FollowTheMoney/)).toBeVisible()
  await drawn(page)
  await page.getByRole('tab', { name: /^Entities/ }).click()
  const table = page.getByRole('grid', { name: 'Entities' })
  for (const name of ['Harbour [U+202E]gnidarT[U+202C]', names[1]!, names[2]!])
    await expect(table.getByText(name, { exact: true })).toBeVisible()
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
})
