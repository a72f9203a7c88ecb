import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { startStaticServer } from '../../scripts/staticServer.mjs'
import { closeDialog, drawn, FLAGSHIP, openAtlas } from './support/atlas.ts'
import { expect, test as atlasTest } from './support/atlasTest.ts'
import { drop } from './support/networkFiles.ts'
import { unmarkedTexts } from './support/unmarkedTexts.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SITE = path.join(ROOT, '.cache/translated')

const test = atlasTest.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      execFileSync(
        process.execPath,
        ['node_modules/vite/bin/vite.js', 'build', '--outDir', SITE, '--logLevel', 'error'],
        { cwd: ROOT, env: { ...process.env, TRANSLATION: 'tests/support/pseudoTranslation.ts' } },
      )
      const { address, close } = await startStaticServer({ folder: SITE })
      await use(address)
      await close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
})

/** What the interface kit says, in German. */
const KNOWN = [/^\d+ Pixel$/, /^Schließen$/, /^sortierbare Spalte$/]

async function expectAllMarked(page: Page): Promise<void> {
  await drawn(page)
  // Panels come a moment after the picture.
  await page.waitForLoadState('networkidle')
  expect.soft(await unmarkedTexts(page, KNOWN)).toEqual([])
}

const press = (page: Page, role: 'button' | 'tab' | 'radio' | 'menuitem', name: string) =>
  page
    .getByRole(role, { name: `⟦${name}` })
    .first()
    .click()

/** Goes to a view by its link, on the same page. */
async function show(page: Page, view: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = `network=dprk-procurement&${fragment}`
  }, view)
}

/** Presses a key and waits for the dialog it opens. */
async function openDialog(page: Page, key: string): Promise<void> {
  await page.getByRole('application').focus()
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeVisible()
}

// One after the other in one worker, so that the site is built once.
test.describe.configure({ mode: 'default' })

atlasTest('what is not said by a translation is found', async ({ page }) => {
  await openAtlas(page)
  await expect
    .poll(() => unmarkedTexts(page, KNOWN))
    .toEqual(expect.arrayContaining(['Filters', 'Map of the network', 'Name, alias, role …']))
})

test('the workspace says everything in the words of the translation', async ({ page }) => {
  test.slow()
  await page.goto('./')
  await expect(page).toHaveTitle('⟦Chokepoint Atlas⟧')
  await expect(
    page.getByRole('dialog').getByRole('button', { name: '⟦Open a file⟧' }),
  ).toBeVisible()
  await test.step('welcome', () => expectAllMarked(page))
  await closeDialog(page)
  await show(page, '')
  for (const facet of ['Relation type', 'Legality', 'Confidence', 'Layer', 'Listed by'])
    await page.getByRole('button', { name: facet }).first().click()
  await press(page, 'button', 'Legend')
  await test.step('explore', () => expectAllMarked(page))
  for (const table of ['Entities', 'Relations', 'Sources', 'Chokepoints']) {
    await press(page, 'tab', table)
    await test.step(table, () => expectAllMarked(page))
  }
  for (const [view, title] of [
    ['selected=dhid', /^Dandong Hongxiang/],
    ['selected=komid~tanchon', /entities are selected/],
    ['selected=ftb', /^Foreign Trade Bank/],
    ['relations=r0001', /./],
    ['relations=r0001~r0002', /relations are selected/],
    ['country=CN~HK&not-type=bank&text=o&time=2010~2016', /./],
    ['layout=rings', /./],
    ['layout=lanes', /./],
    ['text=xyzzyq', /./],
  ] as const)
    await test.step(view, async () => {
      await show(page, view)
      await expect(
        page.getByRole('heading', { level: 2 }).filter({ hasText: title }).first(),
      ).toBeVisible()
      await expectAllMarked(page)
    })
})

test('what opens on demand says everything in the words of the translation', async ({ page }) => {
  test.slow()
  await openAtlas(page, `${FLAGSHIP}&selected=tosong&supposed-listed=tosong&type=bank`)
  const details = page.getByRole('region', { name: 'Details' })
  await details.getByRole('button', { name: '⟦Assumptions⟧' }).click()
  for (const rule of ['OFAC', 'UK'])
    await details.getByRole('button', { name: `${rule}⟧: ` }).click()
  await test.step('ownership and assumptions', () => expectAllMarked(page))
  await press(page, 'button', 'Add a filter')
  await test.step('another filter', () => expectAllMarked(page))
})

test('What if says everything in the words of the translation', async ({ page }) => {
  test.slow()
  await openAtlas(page, `${FLAGSHIP}&mode=what-if`)
  await test.step('nothing stopped', () => expectAllMarked(page))
  await show(page, 'mode=what-if&stopped=komid&supposed-listed=tosong')
  for (const tab of ['End users', 'Best to stop', 'They adapt', 'Tables']) {
    await press(page, 'tab', tab)
    await test.step(tab, () => expectAllMarked(page))
  }
  await press(page, 'tab', 'Best to stop')
  await press(page, 'button', 'Find the best to stop')
  await expect(page.getByRole('button', { name: 'Stop the best choice' })).toBeVisible()
  await test.step('the best', () => expectAllMarked(page))
})

test('menus and dialogs say everything in the words of the translation', async ({ page }) => {
  test.slow()
  await openAtlas(page)
  for (const key of ['/', '?', 'm', 'v'])
    await test.step(`dialog of ${key}`, async () => {
      await openDialog(page, key)
      await expectAllMarked(page)
      for (const tab of await page.getByRole('dialog').getByRole('tab').all()) {
        await tab.click()
        await expectAllMarked(page)
      }
      await closeDialog(page)
    })
  await openDialog(page, '/')
  await page.getByRole('combobox').fill('dandong')
  await expect(page.getByRole('option').first()).toContainText('Dandong')
  await test.step('hits', () => expectAllMarked(page))
  await closeDialog(page)
  for (const menu of ['Menu', 'Network']) {
    await press(page, 'button', menu)
    await expect(
      page.getByRole('menuitem').or(page.getByRole('menuitemradio')).first(),
    ).toBeVisible()
    await test.step(menu, () => expectAllMarked(page))
    await page.keyboard.press('Escape')
  }
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await test.step('menu of an entity', () => expectAllMarked(page))
  await page.keyboard.press('Escape')
  await drop(page, { name: 'torn.json', text: '{' })
  await expect(page.getByRole('dialog')).toBeVisible()
  await test.step('problems of a file', () => expectAllMarked(page))
  await closeDialog(page)
  await openDialog(page, '?')
  await press(page, 'button', 'Take the tour')
  for (const step of [1, 2, 3, 4, 5, 6, 7])
    await test.step(`tour, stop ${step}`, async () => {
      await expect(page.getByRole('dialog')).toContainText(`⟦${step} of 7⟧`)
      await expectAllMarked(page)
      await press(page, 'button', step < 7 ? 'Next' : 'Done')
    })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('every area says everything in the words of the translation', async ({ page }) => {
    await openAtlas(page, `${FLAGSHIP}&selected=dhid`)
    for (const area of ['Picture', 'Filters', 'Details', 'Tables']) {
      await page
        .getByRole('radio', { name: `⟦${area}⟧` })
        .first()
        .tap()
      await test.step(area, () => expectAllMarked(page))
    }
  })
})
