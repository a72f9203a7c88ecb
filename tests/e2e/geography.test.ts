import type { Page } from '@playwright/test'
import {
  choose,
  drawn,
  facet,
  FLAGSHIP,
  LANTERN,
  openAtlas,
  openTable,
  sentence,
} from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { flagship, shownBy, tally } from './support/flagship.ts'
import { cytoscape, shownInPicture, viewport, type Point } from './support/picture.ts'

const MAP = `${FLAGSHIP}&layout=geography`
const countryOf = new Map(flagship.entities.map(({ id, country }) => [id, country ?? '??']))

/** How many entities of each country the map shows; countries that show none are left out. */
async function onMap(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const id of (await shownInPicture(page)).entities) {
    const code = countryOf.get(id)!
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** What the facet says of each country, those with none left out. */
async function inFacet(page: Page): Promise<Record<string, number>> {
  const rows = await facet(page, 'Located in')
    .locator('[data-choice]')
    .evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-choice'),
        Number(/\d+$/.exec(row.querySelector('label')?.innerText ?? '')?.[0]),
      ]),
    )
  return Object.fromEntries(rows.filter(([, count]) => count !== 0))
}

/** The place in the circle of a country that is furthest from its entities. */
async function inCircle(page: Page, code: string): Promise<Point> {
  const cy = await cytoscape(page)
  const ids = flagship.entities.filter(({ country }) => country === code).map(({ id }) => id)
  return cy.evaluate((core, members) => {
    const { left, top } = core.container()!.getBoundingClientRect()
    const places = members.map((id) => {
      const node = core.$id(id)
      return { ...node.renderedPosition(), radius: node.renderedOuterWidth() / 2 }
    })
    const middle = (key: 'x' | 'y') =>
      places.reduce((sum, place) => sum + place[key], 0) / places.length
    const clear = ({ x, y }: Point) =>
      Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y) - place.radius))
    const widest = Math.max(
      ...places.map((place) => Math.hypot(place.x - middle('x'), place.y - middle('y'))),
    )
    let best = { x: middle('x'), y: middle('y') }
    for (let reach = 0; reach < widest; reach += 0.5)
      for (let turn = 0; turn < 120; turn += 1) {
        const at = {
          x: middle('x') + reach * Math.cos((turn * Math.PI) / 60),
          y: middle('y') + reach * Math.sin((turn * Math.PI) / 60),
        }
        if (clear(at) > clear(best)) best = at
      }
    return { x: left + best.x, y: top + best.y }
  }, ids)
}

const located = ({ country }: { country?: string | undefined }) => [country ?? '??']
const without = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

test('geography agrees with the country facet', async ({ page }) => {
  await openAtlas(page, MAP)
  await facet(page, 'Located in').locator('..').getByRole('button', { name: /more$/ }).click()
  await expect.poll(() => inFacet(page)).toEqual(without(tally(() => true, located)))
  expect(await onMap(page)).toEqual(await inFacet(page))

  await choose(page, 'Type', 'bank')
  const banks = without(tally(({ type }) => type === 'bank', located))
  await expect.poll(() => inFacet(page)).toEqual(banks)
  await expect.poll(() => onMap(page)).toEqual(banks)

  const table = await openTable(page, 'Countries')
  await expect(
    table
      .getByRole('row', { name: /^China/ })
      .getByRole('gridcell')
      .first(),
  ).toHaveText(String(banks['CN']))
})

test('a click on a country filters to it, a second one takes that back', async ({ page }) => {
  await openAtlas(page, MAP)
  const all = await sentence(page)
  const { x, y } = await inCircle(page, 'RU')
  await page.mouse.click(x, y)
  await expect
    .poll(() => sentence(page))
    .toBe(
      `Showing 63 of 426 entities and ${shownBy(({ country }) => country === 'RU').relations.length} of 471 relations: in Russia`,
    )
  expect(await onMap(page)).toEqual({ RU: 63 })
  await page.mouse.click(x, y)
  await expect.poll(() => sentence(page)).toBe(all)

  const before = await viewport(page)
  await page.mouse.dblclick(x, y)
  await expect.poll(async () => (await viewport(page)).zoom).toBeGreaterThan(before.zoom)
  expect(await sentence(page)).toBe(all)
})

test('what passes through a country is told, filtered to and gone to by keyboard', async ({
  page,
}) => {
  await openAtlas(page, MAP)
  const table = await openTable(page, 'Countries')
  await expect(page.getByText('by documented relations', { exact: false })).toBeVisible()
  await table.getByRole('row', { name: /^China/ }).press('Space')
  await expect(page.getByText(/^China: if all \d+ entities between the ends/)).toBeVisible()
  await expectAccessible(page, '[aria-label="Tables"]')
  await page.getByRole('button', { name: 'Filter to China' }).press('Enter')
  await expect.poll(() => onMap(page)).toEqual({ CN: 82 })
  await page.getByRole('button', { name: 'All countries, not only China' }).press('Enter')
  const before = await viewport(page)
  await page.getByRole('button', { name: 'Go to China on the map' }).press('Enter')
  await expect.poll(async () => (await viewport(page)).zoom).toBeGreaterThan(before.zoom)
})

test('countries are walked, heard, filtered to and gone to in the picture by keyboard', async ({
  page,
}) => {
  await openAtlas(page, MAP)
  const spoken = page.locator('[data-live-announcer]').last()
  const all = await sentence(page)
  await page.getByRole('application', { name: 'Map of the network' }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(spoken).toHaveText(
    /^North Korea · 116\. 5 chokepoints, \d+ listed\. \d+ relations out, /,
  )
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(spoken).toHaveText(/^South Korea · 1\. 0 relations out, 1 in, 0 within\. /)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(spoken).toHaveText(/^China · 82\. /)
  await page.keyboard.press('Space')
  await expect.poll(() => onMap(page)).toEqual({ CN: 82 })
  await page.keyboard.press('Space')
  await expect.poll(() => sentence(page)).toBe(all)
  const before = await viewport(page)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await viewport(page)).zoom).toBeGreaterThan(before.zoom)
  await page.keyboard.press('ArrowRight')
  await expect(spoken).toHaveText(/Right: /)
})

test('going to a country from another layout ends at that country on the map', async ({ page }) => {
  await openAtlas(page)
  const table = await openTable(page, 'Countries')
  await table.getByRole('row', { name: /^China/ }).press('Space')
  await page.getByRole('button', { name: 'Go to China on the map' }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked()
  await drawn(page)
  await expect(page.getByText('The map shows China.')).toBeAttached()
  const { zoom } = await viewport(page)
  await page.getByRole('application', { name: 'Map of the network' }).press('0')
  await expect.poll(async () => (await viewport(page)).zoom).toBeLessThan(zoom / 1.5)
})

test('the menu of the map changes what it tells and where it looks, and the link keeps it', async ({
  page,
}) => {
  await openAtlas(page, MAP)
  await page.getByRole('button', { name: 'Legend' }).click()
  const key = page.getByRole('region', { name: 'Map', exact: true })
  await expect(key).toContainText('most entities, 116 in North Korea')
  const menu = page.getByRole('button', { name: 'Map', exact: true })
  await menu.press('Enter')
  await page.getByRole('menuitemradio', { name: 'Chokepoints' }).press('Enter')
  await expect(key).toContainText('most chokepoints, 5 in North Korea')
  await expect(page).toHaveURL(/map-shade=chokepoints/)
  const before = await viewport(page)
  await menu.press('Enter')
  await page.getByRole('menuitem', { name: /^East Asia/ }).press('Enter')
  await expect.poll(async () => (await viewport(page)).zoom).toBeGreaterThan(before.zoom * 1.3)
  await expectAccessible(page, '[aria-label="Legend"]')
})

test('places of fiction stand on a plain sheet, each with its count', async ({ page }) => {
  await openAtlas(page, `${LANTERN}&layout=geography`)
  const table = await openTable(page, 'Countries')
  await expect(table.getByRole('row', { name: /^Port Aldre/ })).toBeVisible()
  await page.getByRole('radio', { name: 'Routes' }).click()
  await drawn(page)
  expect((await shownInPicture(page)).entities).toHaveLength(43)
})
