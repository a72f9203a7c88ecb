import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { drawn, LANTERN, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'

test('a workshop folder holds the sheets to print, and its page opens with the lesson', async ({
  page,
}, testInfo) => {
  test.slow()
  await openAtlas(page, LANTERN)
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await expect(page.getByRole('heading', { name: 'Lessons' })).toBeVisible()
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Save a workshop folder/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: /^The lesson “Ninety minutes/ })).toBeChecked()
  await expect(dialog.getByText(/^Saved as .*\.zip, [\d.]+ MB$/)).toBeVisible({ timeout: 60_000 })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const zip = unzipSync(readFileSync(await (await downloading).path()))
  const files = new Map(
    Object.entries(zip).map(([name, bytes]) => [name.split('/').at(-1), strFromU8(bytes)]),
  )
  expect([...files.keys()]).toEqual([
    'README.txt',
    'atlas.html',
    'lesson-1-facilitator.html',
    'lesson-1-worksheet.html',
    'lesson-1-key.html',
    'network.json',
  ])
  const best = 'Best: Tellorin Gate Trading and Quillfarrow Traders, 30 of 43 pairs lost.'
  expect(files.get('lesson-1-key.html')).toContain(best)
  expect(files.get('lesson-1-facilitator.html')).toContain(best)
  expect(files.get('lesson-1-worksheet.html')).not.toContain('30 of 43')

  await test.step('a sheet is a page without scripts that prints as it stands', async () => {
    for (const kind of ['worksheet', 'facilitator']) {
      const sheet = testInfo.outputPath(`${kind}.html`)
      writeFileSync(sheet, files.get(`lesson-1-${kind}.html`) ?? '')
      await page.goto(pathToFileURL(sheet).href)
      await expectAccessible(page)
    }
    await expect(page).toHaveTitle('Ninety minutes on a network of buyers: facilitator sheet')
    await expect(page.getByRole('cell', { name: 'Debrief' })).toBeVisible()
    await expect(page.locator('script')).toHaveCount(0)
    await expect(
      page.getByRole('heading', { name: 'Ninety minutes on a network of buyers: facilitator' }),
    ).toBeVisible()
    await expect(page.getByText('4. Stop two.').locator('xpath=..')).toHaveCSS(
      'break-after',
      'avoid',
    )
  })

  await test.step('the page opens with the lesson, from a folder, without a network', async () => {
    const alone = testInfo.outputPath('atlas.html')
    writeFileSync(alone, files.get('atlas.html') ?? '')
    await page.context().setOffline(true)
    await page.goto(pathToFileURL(alone).href)
    await drawn(page)
    await expect(page.getByRole('heading', { name: 'Parts on a sandbank' })).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Learn' })).toBeChecked()
  })
})
