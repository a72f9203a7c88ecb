import { FLAGSHIP, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'

test('an entity goes to paper by keyboard, with everything documented of it and nothing of the page', async ({
  page,
}) => {
  await openAtlas(page, `${FLAGSHIP}&selected=dhid`)
  await expect(page.getByRole('heading', { name: /^Why (not )?a chokepoint$/ })).toBeVisible()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title)
  })
  await page.keyboard.press('Shift+I')
  const dialog = page.getByRole('dialog', { name: 'Print dossier' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  const print = dialog.getByRole('button', { name: 'Print…' })
  await expect(print).toBeEnabled()
  await print.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('body')).toHaveAttribute(
    'data-printed',
    'Dandong Hongxiang Industrial Development Co., Ltd. (DHID) – dossier from North Korea procurement, 2003–2025',
  )
  await page.emulateMedia({ media: 'print' })
  await expect(dialog).toBeHidden()
  const sheet = page.locator('[data-print-page]')
  await expect(sheet.getByRole('heading', { name: /丹东鸿祥实业发展有限公司/ })).toBeVisible()
  await expect(sheet.getByText('designated (OFAC uid 20564)')).toBeVisible()
  await expect(sheet.getByText(/^Data SHA-256 [\da-f]{64} · run [\da-f]{12} · made/)).toBeVisible()
  await expect(sheet.getByText(/^Restore this view: http\S+selected=dhid/)).toBeVisible()
  const cited = await sheet.getByText(/^\s?\[[\d, ]+\]$/).allTextContents()
  const numbers = new Set(cited.flatMap((text) => text.match(/\d+/g) ?? []).map(Number))
  const sources = await sheet.locator('ol > li').count()
  expect([...numbers].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: sources }, (_, place) => place + 1),
  )
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/MediaBox\s*\[[^\]]*\]/)?.[0]).toBe('/MediaBox [0 0 594.95996 841.91998]')
})

test('who has dozens of relations fits on one page, which says what it leaves out, and all of it is a press away', async ({
  page,
}) => {
  await openAtlas(page, `${FLAGSHIP}&selected=komid`)
  await expect(page.getByRole('heading', { name: /^Why a chokepoint$/ })).toBeVisible()
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.keyboard.press('Shift+I')
  const dialog = page.getByRole('dialog', { name: 'Print dossier' })
  const sheet = page.locator('[data-print-page]')
  const pages = async () => {
    await dialog.getByRole('button', { name: 'Print…' }).click()
    await expect(sheet).toHaveCount(1)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(sheet).toHaveCount(0)
    return pdf.match(/\/Type\s*\/Page\b/g)?.length
  }
  const told = dialog.getByRole('region', { name: 'What is printed' })
  for (const paper of ['A4', 'Letter'])
    await test.step(paper, async () => {
      await dialog.getByRole('radio', { name: paper }).click()
      await expect(told.getByText(/^\d+ of 40 relations, of each kind the most/)).toBeVisible()
      expect(await pages()).toBe(1)
    })
  await dialog.getByRole('radio', { name: 'Everything' }).click()
  await expect(told.getByText(/of 40 relations/)).toBeHidden()
  expect(await pages()).toBeGreaterThan(2)
})

test('a citation of what is selected is on the clipboard at one key', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAtlas(page, `${FLAGSHIP}&selected=dhid`)
  await expect(page.getByRole('button', { name: 'Copy a citation of this entity' })).toBeVisible()
  await page.keyboard.press('Shift+Q')
  await expect(page.getByText('The citation is copied.')).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Dandong Hongxiang Industrial Development Co\., Ltd\. \(DHID\)”, trading company, located in China; status: designated \(OFAC uid 20564\); .* In “North Korea procurement, 2003–2025”, version of 2025-06-30\. Data SHA-256 [\da-f]{64}\. (?:Run [\da-f]{12}\. )?Chokepoint Atlas, \d{4}-\d\d-\d\d\. http\S+selected=dhid\S* Sources: \[1\] /,
  )
})
