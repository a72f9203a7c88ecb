import { drawn, FLAGSHIP, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { flagship, nameOf } from './support/flagship.ts'
import { pointOf, pointOfRelation, shownInPicture, viewport } from './support/picture.ts'

test('pressing in the picture selects, with a modifier adds, beside everything lets go', async ({
  page,
}) => {
  await openAtlas(page)
  const heading = page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })
  const press = async (id: string, modifiers: ('Shift' | 'Control')[] = []) => {
    const { x, y } = await pointOf(page, id)
    for (const key of modifiers) await page.keyboard.down(key)
    await page.mouse.click(x, y)
    for (const key of modifiers) await page.keyboard.up(key)
  }
  await press('komid')
  await expect(heading).toHaveText(nameOf('komid'))
  // The row in the table is the same entity.
  await expect(page.getByRole('row').filter({ hasText: nameOf('komid') })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await press('tanchon', ['Shift'])
  await expect(heading).toHaveText('2 entities are selected')
  await press('kkbc', ['Control'])
  await expect(heading).toHaveText('3 entities are selected')
  await press('komid', ['Shift'])
  await expect(heading).toHaveText('2 entities are selected')

  const picture = (await page.getByRole('application').boundingBox())!
  await page.mouse.click(picture.x + picture.width - 40, picture.y + 20)
  await expect(page.getByText('Nothing is selected')).toBeVisible()
})

test('a line of the picture selects its relation', async ({ page }) => {
  const both = new Set(['kkbc', 'tanchon'])
  const between = flagship.relations.filter(
    ({ source, target }) => both.has(source) && both.has(target),
  )
  expect(between).not.toEqual([])
  await openAtlas(page, `${FLAGSHIP}&selected=kkbc~tanchon`)
  await page.getByRole('application').focus()
  await page.keyboard.press('Shift+F')
  const { x, y } = await pointOfRelation(page, between[0]!.id)
  await page.mouse.click(x, y)
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toContainText('What the sources say')
  await expect(details).toContainText(between[0]!.evidence ?? '')
})

test('a box selects everything in it', async ({ page }) => {
  await openAtlas(page)
  const corners = await Promise.all(['ftb', 'komid'].map((id) => pointOf(page, id)))
  const [left, right] = corners as [(typeof corners)[0], (typeof corners)[0]]
  await page.keyboard.down('Shift')
  await page.mouse.move(left.x - 30, Math.min(left.y, right.y) - 60)
  await page.mouse.down()
  await page.mouse.move(left.x + 30, right.y)
  await page.mouse.move(right.x + 30, Math.max(left.y, right.y) + 60)
  await page.mouse.up()
  await page.keyboard.up('Shift')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^\d+ entities are selected$/)
  for (const id of ['ftb', 'kkbc', 'tanchon', 'komid'])
    await expect.poll(() => page.url()).toMatch(new RegExp(`selected=[^&]*\\b${id}\\b`))
})

test('the menu of an entity filters by what it is, and a double click shows hidden neighbours', async ({
  page,
}) => {
  await openAtlas(page)
  const { x, y } = await pointOf(page, 'komid')
  await page.mouse.click(x, y, { button: 'right' })
  const menu = page.getByRole('menu')
  await expect(menu).toContainText(nameOf('komid'))
  await menu.getByRole('menuitem', { name: 'Only entities of this type' }).click()
  await expect.poll(() => sentence(page)).toMatch(/: trading companies$/)

  const before = await shownInPicture(page)
  const neighbours = flagship.relations.flatMap(({ source, target }) =>
    source === 'komid' ? [target] : target === 'komid' ? [source] : [],
  )
  await page.mouse.dblclick(x, y)
  await expect
    .poll(async () => (await shownInPicture(page)).entities)
    .toEqual([...new Set([...before.entities, ...neighbours])].toSorted())
})

test('the wheel and the buttons zoom, one key fits everything again', async ({ page }) => {
  await openAtlas(page)
  const fitted = await viewport(page)
  const { x, y } = await pointOf(page, 'komid')
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -300)
  await expect.poll(async () => (await viewport(page)).zoom).toBeGreaterThan(fitted.zoom)
  // What is under the pointer stays under it.
  const { x: nowX, y: nowY } = await pointOf(page, 'komid')
  expect(Math.hypot(nowX - x, nowY - y)).toBeLessThan(1)
  await page.getByRole('button', { name: 'Fit everything into the view' }).click()
  await expect.poll(() => viewport(page)).toEqual(fitted)
})

test('each layout draws the whole network, and comes back to the same places', async ({ page }) => {
  await openAtlas(page)
  const places: unknown[] = []
  for (const layout of ['Lanes', 'Rings', 'Force', 'Lanes']) {
    await page.getByRole('radio', { name: layout }).click()
    await drawn(page)
    const { entities, relations } = await shownInPicture(page)
    expect([layout, entities.length, relations.length]).toEqual([layout, 426, 471])
    places.push(await pointOf(page, 'komid'))
  }
  expect(new Set(places.slice(0, 3).map((place) => JSON.stringify(place))).size).toBe(3)
  expect(places[3]).toEqual(places[0])
})
