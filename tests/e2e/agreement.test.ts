import type { Page } from '@playwright/test'
import { choose, facet, openAtlas, openTable, pressBeside, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { tableAsCsv } from './support/csv.ts'
import { flagship, nameOf } from './support/flagship.ts'
import { positions, shownInPicture, viewport } from './support/picture.ts'

/** One change of the filter after the other, each as a person makes it. */
const CHANGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'located in Russia': (page) => choose(page, 'Located in', 'Russia'),
  'or China': (page) => choose(page, 'Located in', 'China'),
  'no vessels': (page) => pressBeside(page, 'Type', 'Leave out vessel'),
  'alleged relations': (page) => choose(page, 'Legality', 'alleged'),
  'listed by the UN': (page) => choose(page, 'Listed by', 'UN 1718'),
  'only dimmed': (page) => page.getByRole('radio', { name: 'Dimmed' }).click(),
  'any list again': (page) => page.getByRole('button', { name: 'Clear “Listed by”' }).click(),
  'hidden again': (page) => page.getByRole('radio', { name: 'Hidden' }).click(),
  'control relations': (page) => choose(page, 'Layer', 'control'),
  'everything but that': (page) => pressBeside(page, 'Layer', 'Leave out control'),
  'without any facet': (page) => page.getByRole('button', { name: 'Clear all filters' }).click(),
  'a text': (page) => page.getByRole('searchbox', { name: 'Text to filter by' }).fill('hongxiang'),
  'another text': (page) => page.getByRole('searchbox', { name: 'Text to filter by' }).fill('bank'),
  'chokepoints only': (page) => choose(page, 'Chokepoint', 'concentrates routes'),
}

const byText = (a: string, b: string) => (a < b ? -1 : 1)

/** Names in the entities table, all rows. */
async function entitiesInTable(page: Page): Promise<string[]> {
  await openTable(page, 'Entities')
  const rows = await tableAsCsv(page)
  return rows.map(([name = '']) => name).toSorted(byText)
}

/** Ends in the relations table, all rows. */
async function relationsInTable(page: Page): Promise<string[]> {
  await openTable(page, 'Relations')
  const rows = await tableAsCsv(page)
  return rows.map(([from = '', , to = '']) => `${from} → ${to}`).toSorted(byText)
}

const endsOf = (id: string) => {
  const { source = '', target = '' } = flagship.relations.find((one) => one.id === id) ?? {}
  return `${nameOf(source)} → ${nameOf(target)}`
}

test('the table and the picture agree after every filter, and nothing ever moves', async ({
  page,
}) => {
  test.slow()
  await openAtlas(page)
  const before = { places: await positions(page), camera: await viewport(page) }
  let said = await sentence(page)

  for (const [change, make] of Object.entries(CHANGES))
    await test.step(change, async () => {
      await make(page)
      if (!/dimmed|hidden/.test(change)) await expect.poll(() => sentence(page)).not.toBe(said)
      said = await sentence(page)
      const [, entities = '', relations = ''] =
        /^Showing (?:all )?(\d+)(?: of 426)? entit(?:y|ies) and (\d+)(?: of 471)? relations?/.exec(
          said,
        ) ?? []

      const shown = await shownInPicture(page)
      expect([shown.entities.length, shown.relations.length].map(String)).toEqual([
        entities,
        relations,
      ])
      await expect(page.getByRole('tab', { name: /^Entities/ })).toHaveText(`Entities${entities}`)
      await expect(page.getByRole('tab', { name: /^Relations/ })).toHaveText(
        `Relations${relations}`,
      )
      expect(await entitiesInTable(page)).toEqual(shown.entities.map(nameOf).toSorted(byText))
      expect(await relationsInTable(page)).toEqual(shown.relations.map(endsOf).toSorted(byText))
    })

  expect({ places: await positions(page), camera: await viewport(page) }).toEqual(before)
})

test('an open legend covers nothing of the picture', async ({ page }) => {
  await openAtlas(page)
  const legend = page.getByRole('complementary', { name: 'Legend' })
  const picture = page.getByRole('application', { name: 'Map of the network' })
  const { height: whole } = (await picture.boundingBox())!
  await legend.getByRole('button', { name: 'Legend' }).click()
  await expect(legend.getByRole('button', { name: /^bank/ })).toBeVisible()
  const [explained, drawn] = [(await legend.boundingBox())!, (await picture.boundingBox())!]
  expect(explained.y).toBeGreaterThanOrEqual(drawn.y + drawn.height)
  expect(explained.height).toBeLessThan(whole / 4)
})

test('pressing what the legend explains filters to it', async ({ page }) => {
  await openAtlas(page)
  const legend = page.getByRole('complementary', { name: 'Legend' })
  await legend.getByRole('button', { name: 'Legend' }).click()
  const banks = flagship.entities.filter(({ type }) => type === 'bank').map(({ id }) => id)
  const button = legend.getByRole('button', { name: /^bank/ })
  await expect(button).toHaveAccessibleName(/^bank ?, 29 of 29$/)

  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(facet(page, 'Type').getByRole('checkbox', { name: /^bank/ })).toBeChecked()
  await expect.poll(async () => (await shownInPicture(page)).entities).toEqual(banks.toSorted())
  await expect(legend.getByRole('button', { name: /^vessel/ })).toHaveAccessibleName(
    /^vessel ?, 0 of 45$/,
  )

  await button.click()
  await expect.poll(() => sentence(page)).toBe('Showing all 426 entities and 471 relations')
})
