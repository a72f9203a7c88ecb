import type { Page } from '@playwright/test'
import { closeDialog, drawn, FLAGSHIP, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { nameOf } from './support/flagship.ts'
import { drop, ownNetwork } from './support/networkFiles.ts'
import { pointOf, positions, shownInPicture } from './support/picture.ts'

/** How far the page can be scrolled sideways, in pixels. */
const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Names of controls that stick out of the window, and cannot be scrolled into it. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('button, a[href], [role=radio], [role=tab], input').evaluateAll((controls) =>
    controls
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect()
        const isSeen = width > 1 && control.checkVisibility({ visibilityProperty: true })
        return isSeen && (left < -1 || right > innerWidth + 1)
      })
      .filter((control) => {
        for (let at = control.parentElement; at; at = at.parentElement)
          if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
            return false
        return true
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent),
  )
}

/** How many colours a picture of the map has: one if nothing is drawn. */
async function coloursOfMap(page: Page): Promise<number> {
  const image = await page.getByRole('application').screenshot()
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    return new Set(new Uint32Array(data.buffer)).size
  }, image.toString('base64'))
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('areas switch, and a tap selects what is tapped', async ({ page }) => {
    await openAtlas(page)
    const area = (name: string) =>
      page.getByRole('radiogroup', { name: 'Parts of the workspace' }).getByRole('radio', { name })
    await expect(area('Picture')).toBeChecked()
    expect(await sentence(page)).toBe('Showing all 426 entities and 471 relations')

    const { x, y } = await pointOf(page, 'komid')
    await page.touchscreen.tap(x, y)
    await expect.poll(() => page.url()).toContain('selected=komid')
    await area('Details').tap()
    await expect(page.getByRole('heading', { level: 2, name: nameOf('komid') })).toBeVisible()

    await area('Filters').tap()
    await page
      .getByRole('group', { name: 'Located in: values' })
      .getByText('China', { exact: true })
      .tap()
    await expect.poll(() => sentence(page)).toMatch(/: in China$/)
    await area('Tables').tap()
    await expect(page.getByRole('grid', { name: 'Chokepoints' })).toBeVisible()
    await area('Picture').tap()
    await expect(page.getByRole('application')).toBeInViewport()
    expect((await shownInPicture(page)).entities).toContain('dhid')
    for (const name of ['Picture', 'Filters', 'Details', 'Tables']) {
      await area(name).tap()
      expect([name, await sidewaysScroll(page), await cutOff(page)]).toEqual([name, 0, []])
    }
  })

  test('the welcome fits', async ({ page }) => {
    await page.goto('./')
    const door = page.getByRole('button', { name: 'Explore the real network', exact: true })
    await expect(door).toBeVisible()
    expect([await sidewaysScroll(page), await cutOff(page)]).toEqual([0, []])
    await page.getByRole('button', { name: 'Open a file', exact: true }).scrollIntoViewIfNeeded()
    await door.tap()
    await drawn(page)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test.describe('at 200 % zoom', () => {
  // What a window of 1440 × 900 becomes.
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('nothing is cut off', async ({ page }) => {
    await openAtlas(page, `${FLAGSHIP}&selected=dhid&country=CN`)
    for (const name of ['Picture', 'Filters', 'Details', 'Tables']) {
      await page.getByRole('radio', { name: new RegExp(`^${name}`) }).click()
      expect([name, await sidewaysScroll(page), await cutOff(page)]).toEqual([name, 0, []])
    }
    await page.getByRole('radio', { name: 'Picture', exact: true }).click()
    for (const key of ['/', '?', 'm', 'v', 'o']) {
      await page.getByRole('application').focus()
      await page.keyboard.press(key)
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      expect([key, await sidewaysScroll(page), await cutOff(page)]).toEqual([key, 0, []])
      // Whatever stands in it can be scrolled to.
      const last = dialog.getByRole('button').last()
      await last.scrollIntoViewIfNeeded()
      await expect(last).toBeInViewport()
      await closeDialog(page)
    }
  })
})

test('in no width does a long name push the menu out of the window', async ({ page }) => {
  await openAtlas(page)
  const title = 'Procurement of measuring instruments and machine tools through eleven countries'
  await drop(page, ownNetwork(title))
  await expect(page.getByRole('button', { name: `Network: ${title}` })).toBeVisible()
  await page.keyboard.press('Escape')
  for (const width of [1440, 1280, 1152, 1024, 1000, 960, 864, 800, 720, 640, 480, 390]) {
    await page.setViewportSize({ width, height: 768 })
    const inHead = page.getByRole('banner').getByRole('button', { name: 'Menu', exact: true })
    await expect(inHead).toBeInViewport({ ratio: 1 })
    expect([width, await sidewaysScroll(page), await cutOff(page)]).toEqual([width, 0, []])
  }
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a layout that glides ends where one that jumps does', async ({ page, freshPage }) => {
    const other = await freshPage()
    await other.emulateMedia({ reducedMotion: 'reduce' })
    for (const each of [page, other]) {
      await openAtlas(each)
      await each.getByRole('radio', { name: 'Rings' }).click()
      await drawn(each)
    }
    await expect.poll(() => positions(page)).toEqual(await positions(other))
  })
})

test('forced colours and a dark theme draw the whole picture too', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=komid`)
  for (const media of [
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)
    await test.step(JSON.stringify(media), async () => {
      await page.emulateMedia(media)
      await expect.poll(() => coloursOfMap(page)).toBeGreaterThan(50)
      await expect(page.getByRole('heading', { level: 2, name: nameOf('komid') })).toBeVisible()
      await page.getByRole('button', { name: 'Legend' }).click()
    })
})
