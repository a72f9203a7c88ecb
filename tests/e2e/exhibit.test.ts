import { choose, FLAGSHIP, LANTERN, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import {
  bytesOf,
  compareWithScreen,
  openExhibit,
  previewed,
  readSvg,
  savePicture,
  take,
} from './support/exhibit.ts'
import { drop, ownNetwork } from './support/networkFiles.ts'
import { shownInPicture } from './support/picture.ts'

test('the SVG parses, and holds every entity and relation that shows, the legend, sources and where it is from', async ({
  page,
}) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await expect.poll(() => sentence(page)).toContain('in China')
  const shown = await shownInPicture(page)
  const said = await sentence(page)
  const dialog = await openExhibit(page)
  await take(dialog, 'As', 'SVG')
  const svg = await readSvg(page, (await bytesOf(await savePicture(page, dialog))).toString('utf8'))
  expect(svg.isXml).toBe(true)
  expect(shown.entities.length).toBeGreaterThan(50)
  expect(svg.entities).toEqual(shown.entities)
  expect(svg.relations).toEqual(shown.relations)
  expect(svg.ids).toEqual([...new Set(svg.ids)])
  expect(svg.references).toEqual([])
  expect(svg.title).toBe('North Korea procurement, 2003–2025')
  expect(svg.description).toContain(`In sight: ${shown.entities.length} entities`)
  expect(svg.legend).toEqual(
    expect.arrayContaining(['trading company', 'bank', 'listed', 'alleged']),
  )
  expect(svg.text).toContain(said.split(':')[0])
  expect(svg.text).toMatch(/Data SHA-256 [\da-f]{64} · run [\da-f]{12} · made \d{4}-\d\d-\d\d/)
  expect(svg.text).toContain('1. ')
  expect(svg.text).toContain('not a sanctions list')
  expect(svg.text.replaceAll('\n', '')).toContain('country=CN')
})

for (const [layout, selected] of [
  ['routes', ''],
  ['geography', '&selected=kkbc'],
] as const)
  test(`what is saved of the ${layout} looks as the screen does`, async ({ page }) => {
    await openAtlas(page, `${FLAGSHIP}&layout=${layout}${selected}`)
    const first = await openExhibit(page)
    await take(first, 'As', 'SVG')
    await take(first, 'Shape', 'As on screen')
    const svg = await readSvg(
      page,
      (await bytesOf(await savePicture(page, first))).toString('utf8'),
    )
    await expect(first).toBeHidden()
    const dialog = await openExhibit(page)
    await take(dialog, 'As', 'PNG')
    await take(dialog, 'Resolution', '1×')
    const png = await bytesOf(await savePicture(page, dialog))
    const { mean, far } = await compareWithScreen(page, png, svg.window)
    // Other rims of letters and lines, and none of the marks anywhere else.
    expect(mean).toBeLessThan(2.5)
    expect(far).toBeLessThan(0.015)
  })

test('a PNG has the size that was asked for, and something in it', async ({ page }) => {
  await openAtlas(page, LANTERN)
  const dialog = await openExhibit(page)
  for (const [shape, resolution, width, height] of [
    ['Slide 16:9', '2×', 3200, 1800],
    ['Slide 4:3', '3×', 3840, 2880],
  ] as const) {
    await take(dialog, 'Shape', shape)
    await take(dialog, 'Resolution', resolution)
    await expect(dialog.getByText(`${width} × ${height} px`)).toBeVisible()
  }
  const png = await bytesOf(await savePicture(page, dialog))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3840, 2880])
  const colours = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: 320, height: 240 })
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0, 320, 240)
      return new Set(new Uint32Array(context.getImageData(0, 0, 320, 240).data.buffer)).size
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  expect(colours).toBeGreaterThan(100)
})

test('names of people who are not listed, charged or convicted stay out of pictures of own data, unless asked for', async ({
  page,
}) => {
  await openAtlas(page, LANTERN)
  const person = {
    id: 'jane-ostrander',
    name: 'Jane Ostrander',
    type: 'facilitator_person',
    sources: [],
    status: ['mentioned'],
  }
  await drop(
    page,
    ownNetwork('Jane Ostrander and others', (file) => ({
      ...file,
      entities: [person, ...(file['entities'] as object[])],
    })),
  )
  await expect(page.getByRole('button', { name: /Jane Ostrander and others/ })).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const dialog = await openExhibit(page)
  await take(dialog, 'As', 'SVG')
  await expect(dialog.getByRole('checkbox', { name: /^Initials for people/ })).toBeChecked()
  const masked = (await bytesOf(await savePicture(page, dialog))).toString('utf8')
  expect(/jane|ostrander/i.test(masked)).toBe(false)
  expect(masked.includes('J. O., person')).toBe(true)
  await expect(dialog).toBeHidden()
  const again = await openExhibit(page)
  await again.getByText(/^Initials for people/).click()
  await previewed(again)
  const named = (await bytesOf(await savePicture(page, again))).toString('utf8')
  expect(named.includes('Jane Ostrander, person')).toBe(true)
})

test('the dialog is whole for assistive technology, and remembers what was chosen', async ({
  page,
}) => {
  await openAtlas(page, LANTERN)
  const dialog = await openExhibit(page)
  await expectAccessible(page)
  await take(dialog, 'Colours', 'Dark')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openExhibit(page)
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked()
})

test('paper holds the picture and all its sources, and nothing of the page', async ({ page }) => {
  await openAtlas(page, LANTERN)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  const dialog = await openExhibit(page)
  await take(dialog, 'As', 'Paper or PDF')
  await dialog.getByRole('button', { name: 'Print…' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-print-page] img')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources of what is shown' })).toBeVisible()
  await expect(page.locator('#root')).toBeHidden()
  await expect(dialog).toBeHidden()
})
