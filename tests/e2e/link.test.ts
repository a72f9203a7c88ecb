import type { Page } from '@playwright/test'
import { choose, drawn, openAtlas, openTable, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { drop, ownNetwork, pick } from './support/networkFiles.ts'
import { positions, shownInPicture, viewport } from './support/picture.ts'

/** Everything a link promises to bring back. */
async function view(page: Page) {
  return {
    sentence: await sentence(page),
    layout: await page
      .getByRole('radiogroup', { name: 'Layout' })
      .getByRole('radio', { checked: true })
      .innerText(),
    selected: await page
      .getByRole('region', { name: 'Details' })
      .getByRole('heading', { level: 2 })
      .allInnerTexts(),
    shown: await shownInPicture(page),
    places: await positions(page),
    camera: await viewport(page),
  }
}

/** The same view, the camera to half a pixel: a link keeps places to a tenth of a unit and zoom to four digits. */
function same({ camera: { zoom, pan }, ...rest }: Awaited<ReturnType<typeof view>>) {
  return {
    ...rest,
    camera: {
      zoom: expect.closeTo(zoom, 3),
      pan: { x: expect.closeTo(pan.x, 0), y: expect.closeTo(pan.y, 0) },
    },
  }
}

/** The address once it has caught up with the view. */
async function settledAddress(page: Page, part: RegExp): Promise<string> {
  await expect.poll(() => page.url()).toMatch(part)
  let before = ''
  await expect.poll(() => before === (before = page.url()), { intervals: [500] }).toBe(true)
  return page.url()
}

/** A view unlike the first: filtered, in lanes, one entity selected, one moved closer. */
async function arrange(page: Page): Promise<void> {
  await choose(page, 'Located in', 'China')
  await choose(page, 'Type', 'trading company')
  await page.getByRole('radio', { name: 'Lanes' }).click()
  await drawn(page)
  await openTable(page, 'Entities')
  await page
    .getByRole('row', { name: /^Dandong Hongxiang/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
}

test('a link restores the exact view in a fresh browser', async ({ page, context, freshPage }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAtlas(page)
  await arrange(page)
  const address = await settledAddress(page, /layout=lanes.*selected=.*camera=/)
  const before = await view(page)
  expect(before).toMatchObject({
    layout: 'Lanes',
    selected: [expect.stringMatching(/^Dandong Hongxiang/)],
  })
  expect(before.sentence).toMatch(/: in China · trading companies$/)

  await page.getByRole('button', { name: 'Copy a link to this view' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address)

  const other = await freshPage()
  await openAtlas(other, address)
  await expect.poll(() => view(other)).toEqual(same(before))
  expect(await settledAddress(other, /camera=/)).toBe(address)
  await expect(other.getByRole('dialog')).toHaveCount(0)
})

test('a link that is pasted into an open atlas shows its view', async ({ page }) => {
  await openAtlas(page)
  await page.evaluate(() => {
    location.hash = 'network=dprk-procurement&country=RU&layout=rings&camera=100~200~0.5'
  })
  await expect.poll(() => sentence(page)).toMatch(/: in Russia$/)
  await expect(page.getByRole('radio', { name: 'Rings' })).toBeChecked()
  await drawn(page)
  const picture = (await page.getByRole('application').boundingBox())!
  await expect
    .poll(() => viewport(page))
    .toEqual({
      zoom: 0.5,
      pan: { x: picture.width / 2 - 100 * 0.5, y: picture.height / 2 - 200 * 0.5 },
    })
})

test('a malformed link falls back part by part and says which part was left out', async ({
  page,
}) => {
  await openAtlas(
    page,
    './#network=dprk-procurement&country=CN&layout=spiral&from=yesterday&selected=komid~nobody&camera=here&colour=red',
  )
  await expect.poll(() => sentence(page)).toMatch(/: in China$/)
  await expect(page.getByRole('radio', { name: 'Routes' })).toBeChecked()
  await expect(page.getByRole('heading', { level: 2, name: /\(KOMID\)$/ })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Part of the link' })).toHaveText([
    'Part of the link could not be used and was left out: the layout, the time window, the camera, “colour”.',
    'Part of the link could not be used and was left out: the selection.',
  ])
})

test('a link to a file names its title and asks for the file', async ({ page, freshPage }) => {
  await openAtlas(page)
  const file = ownNetwork('Harbour study')
  await pick(page, file)
  await expect(page.getByRole('button', { name: 'Network: Harbour study' })).toBeVisible()
  await drawn(page)
  await choose(page, 'Located in', 'Korvane')
  const address = await settledAddress(page, /file=Harbour%20study&hash=[0-9a-f]{64}.*country=QM/)

  const other = await freshPage()
  await other.goto(address)
  const dialog = other.getByRole('dialog', { name: 'This link needs a file' })
  await expect(dialog).toContainText('This link is about “Harbour study”.')
  await drop(other, file)
  await expect(dialog).toBeHidden()
  await drawn(other)
  await expect.poll(() => sentence(other)).toMatch(/: in Korvane$/)
  await expect(other.getByText('This file differs')).toHaveCount(0)

  const third = await freshPage()
  await third.goto(address)
  await expect(third.getByRole('dialog', { name: 'This link needs a file' })).toBeVisible()
  await drop(
    third,
    ownNetwork('Harbour study', (json) => ({ ...json, remark: 'a later version' })),
  )
  await expect(third.getByRole('listitem').filter({ hasText: 'This file differs' })).toHaveText(
    'This file differs from the one the link was made for (“Harbour study”): its data hash is another. The view may not fit.',
  )
  await drawn(third)
  await expect.poll(() => sentence(third)).toMatch(/: in Korvane$/)
})
