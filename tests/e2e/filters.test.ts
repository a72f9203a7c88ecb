import { choose, chips, facet, openAtlas, pressBeside, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { authoritiesOf, isBankInChina, shownBy, tally } from './support/flagship.ts'
import { dimmedInPicture, shownInPicture } from './support/picture.ts'

const ALL = 'Showing all 426 entities and 471 relations'

/** The sentence that tells what shows, with its counts read off the file. */
function showing({ entities, relations }: ReturnType<typeof shownBy>, parts: string): string {
  return `Showing ${entities.length} of 426 entities and ${relations.length} of 471 relations: ${parts}`
}

test('an analyst filters to banks in China and reads the sentence', async ({ page }) => {
  await openAtlas(page)
  expect(await sentence(page)).toBe(ALL)
  await choose(page, 'Located in', 'China')
  await choose(page, 'Type', 'bank')

  const banks = shownBy(isBankInChina)
  const words = showing(banks, 'in China · banks')
  expect(words).toBe('Showing 2 of 426 entities and 0 of 471 relations: in China · banks')
  await expect.poll(() => sentence(page)).toBe(words)
  await expect(
    page.getByText('424 entities and 471 relations hidden', { exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'in China · banks' })).toHaveText(
    `${words}. 424 entities and 471 relations hidden`,
  )
  expect(await shownInPicture(page)).toEqual(banks)
  expect(await dimmedInPicture(page)).toEqual({ entities: [], relations: [] })
})

test('the counts of a facet say what each value would add to the other facets', async ({
  page,
}) => {
  await openAtlas(page)
  await choose(page, 'Type', 'bank')
  await facet(page, 'Located in').locator('..').getByRole('button', { name: /more$/ }).click()

  const read = async (name: string) => {
    const rows = await facet(page, name)
      .locator('[data-choice]')
      .evaluateAll((all) =>
        all.map((row) => [
          row.getAttribute('data-choice'),
          /\d+$/.exec(row.querySelector('label')?.innerText ?? '')?.[0],
        ]),
      )
    return Object.fromEntries(rows.map(([value, count]) => [value, Number(count)]))
  }
  await expect
    .poll(() => read('Located in'))
    .toEqual(
      tally(
        ({ type }) => type === 'bank',
        ({ country }) => [country ?? '??'],
      ),
    )
  expect(await read('Listed by')).toEqual(tally(({ type }) => type === 'bank', authoritiesOf))

  await choose(page, 'Located in', 'China')
  await expect.poll(() => read('Listed by')).toEqual(tally(isBankInChina, authoritiesOf))
})

test('a value can be left out, or made the only one', async ({ page }) => {
  await openAtlas(page)
  await pressBeside(page, 'Located in', 'Leave out North Korea')
  await pressBeside(page, 'Type', 'Leave out person')
  const abroad = shownBy(({ type, country }) => type !== 'facilitator_person' && country !== 'KP')
  await expect.poll(() => sentence(page)).toBe(showing(abroad, 'not in North Korea · no persons'))
  expect(await shownInPicture(page)).toEqual(abroad)

  await pressBeside(page, 'Located in', 'Only China')
  const inChina = shownBy(({ type, country }) => type !== 'facilitator_person' && country === 'CN')
  await expect.poll(() => sentence(page)).toBe(showing(inChina, 'in China · no persons'))
  expect(await shownInPicture(page)).toEqual(inChina)
})

test('parts of the filter are taken back one by one, or all with one key', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await choose(page, 'Type', 'bank')
  await choose(page, 'Listed by', 'US OFAC')
  await expect.poll(() => chips(page)).toEqual(['in China', 'banks', 'listed by US OFAC'])

  await page.getByRole('button', { name: 'Remove: banks' }).click()
  const listed = shownBy(
    (entity) => entity.country === 'CN' && authoritiesOf(entity).includes('US OFAC'),
  )
  await expect.poll(() => sentence(page)).toBe(showing(listed, 'in China · listed by US OFAC'))

  const clear = page
    .getByRole('region', { name: 'What is shown' })
    .getByRole('button', { name: /^Clear/ })
  await expect(clear).toHaveText('ClearC')
  await page.getByRole('application').focus()
  await page.keyboard.press('c')
  await expect.poll(() => sentence(page)).toBe(ALL)
  await expect(clear).toBeHidden()
  expect(await shownInPicture(page)).toEqual(shownBy(() => true))
})

test('what the filter leaves out can be dimmed instead of hidden', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await page.getByRole('radio', { name: 'Dimmed' }).click()

  const inChina = shownBy(({ country }) => country === 'CN')
  const others = 426 - inChina.entities.length
  const without = 471 - inChina.relations.length
  await expect(
    page.getByText(`${others} entities and ${without} relations dimmed`, { exact: true }),
  ).toBeVisible()
  expect(await shownInPicture(page)).toEqual(inChina)
  const dimmed = await dimmedInPicture(page)
  expect([dimmed.entities.length, dimmed.relations.length]).toEqual([others, without])

  await page.getByRole('radio', { name: 'Hidden' }).click()
  await expect.poll(() => dimmedInPicture(page)).toEqual({ entities: [], relations: [] })
})
