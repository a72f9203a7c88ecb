import { drawn, openAtlas, sentence, choose } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { flagship } from './support/flagship.ts'
import { pointOf } from './support/picture.ts'

const SEARCHES = [
  { typed: 'KOMID', name: /\(KOMID\)$/, because: 'alias: KOMID' },
  { typed: '丹东', name: /Dandong/, because: 'native name: 丹东' },
  { typed: 'Dangdong', name: /Dandong/, because: 'similar spelling' },
] as const

for (const { typed, name, because } of SEARCHES)
  test(`searching for ${typed} and Enter selects the entity and brings it to the middle`, async ({
    page,
  }) => {
    await openAtlas(page)
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: 'Search entities and commands' })
    await dialog.getByRole('combobox').fill(typed)
    const hit = dialog.getByRole('option').first()
    await expect(hit).toContainText(because)
    const [found = ''] = (await hit.innerText()).split('\n')
    expect(found).toMatch(name)

    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('heading', { level: 2, name: found, exact: true })).toBeVisible()
    const id = flagship.entities.find((entity) => entity.name === found)?.id ?? ''
    await expect.poll(() => page.url()).toContain(`selected=${id}`)
    const picture = await page.getByRole('application').boundingBox()
    const offCentre = async () => {
      const { x, y } = await pointOf(page, id)
      return Math.hypot(
        x - (picture!.x + picture!.width / 2),
        y - (picture!.y + picture!.height / 2),
      )
    }
    await expect.poll(offCentre).toBeLessThan(2)
  })

test('what the filter hides is found too, and shown when chosen', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Type', 'vessel')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('KOMID')
  await expect(page.getByRole('option').first()).toContainText('hidden by the filter')
  await page.keyboard.press('Enter')
  await expect.poll(() => sentence(page)).toMatch(/vessels · with 1 entity revealed by hand$/)
})

test('the same box finds and runs commands', async ({ page }) => {
  await openAtlas(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('rings')
  await page.getByRole('option', { name: /^Rings: by chokepoint score/ }).click()
  await drawn(page)
  await expect(page.getByRole('radio', { name: 'Rings' })).toBeChecked()
})

test('a search for nothing says what was searched', async ({ page }) => {
  await openAtlas(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('xyzzyq')
  const dialog = page.getByRole('dialog', { name: 'Search entities and commands' })
  await expect(dialog).toContainText('Nothing here is called “xyzzyq”')
  await expect(dialog.getByRole('status')).toHaveText('Nothing found for xyzzyq.')
})
