import { readFileSync } from 'node:fs'
import { expect, type Download, type Locator, type Page } from '@playwright/test'

/** The dialog of pictures, once its preview is there. */
export async function openExhibit(page: Page): Promise<Locator> {
  await page.keyboard.press('i')
  const dialog = page.getByRole('dialog', { name: 'Save a picture' })
  await previewed(dialog)
  return dialog
}

/** Waits until the preview shows what is chosen. */
export async function previewed(dialog: Locator): Promise<void> {
  await expect(dialog.getByRole('img', { name: /^Network map of/ })).toBeVisible({
    timeout: 30_000,
  })
  await expect(dialog.getByRole('region', { name: 'Preview' })).toHaveAttribute(
    'aria-busy',
    'false',
  )
}

/** Takes one of the choices of the dialog, and waits for the picture that follows. */
export async function take(dialog: Locator, group: string, choice: string): Promise<void> {
  await dialog.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice }).click()
  await previewed(dialog)
}

/** Saves what is chosen, which closes the dialog, and gives the file. */
export async function savePicture(page: Page, dialog: Locator): Promise<Download> {
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  return saving
}

export const bytesOf = async (download: Download) => readFileSync(await download.path())

/** What a browser reads of SVG: whether it is XML at all, what it names and what it says. */
export interface ReadSvg {
  readonly isXml: boolean
  readonly entities: readonly string[]
  readonly relations: readonly string[]
  readonly legend: readonly string[]
  readonly ids: readonly string[]
  readonly text: string
  readonly title: string
  readonly description: string
  /** what is fetched from elsewhere; links to follow by hand do not count */
  readonly references: readonly string[]
  /** where the picture stands in it */
  readonly window: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** Reads SVG as a browser does. */
export function readSvg(page: Page, svg: string): Promise<ReadSvg> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml')
    const all = (selector: string) => [...read.querySelectorAll(selector)]
    const values = (name: string) =>
      all(`[${name}]`)
        .map((element) => element.getAttribute(name) ?? '')
        .toSorted()
    const [x = 0, y = 0] = (read.querySelector('#exhibit-picture')?.getAttribute('transform') ?? '')
      .match(/[\d.]+/g)!
      .map(Number)
    const clip = read.querySelector('#exhibit-window rect')
    const side = (name: string) => Number(clip?.getAttribute(name))
    return {
      isXml: read.querySelector('parsererror') === null,
      entities: values('data-entity'),
      relations: values('data-relation'),
      legend: all('[data-legend]').map((element) => element.textContent ?? ''),
      ids: values('id'),
      text: all('text')
        .map((element) => element.textContent ?? '')
        .join('\n'),
      title: read.querySelector('title')?.textContent ?? '',
      description: read.querySelector('desc')?.textContent ?? '',
      references: all('image, use, script, style, foreignObject, link').map(
        ({ nodeName }) => nodeName,
      ),
      window: { x, y, width: side('width'), height: side('height') },
    }
  }, svg)
}

/** How far a picture that was saved is from what the screen shows. */
export interface Difference {
  /** mean over all pixels and colours, of 255 */
  readonly mean: number
  /** share of pixels of which a colour is off by more than a quarter of the scale, in [0,1] */
  readonly far: number
}

/** Holds a part of a saved PNG against the canvases of the page, laid over each other as the page does. */
export function compareWithScreen(
  page: Page,
  png: Buffer,
  window: ReadSvg['window'],
): Promise<Difference> {
  return page.evaluate(
    async ({ source, at }) => {
      const saved = new Image()
      saved.src = source
      await saved.decode()
      const { width, height } = at
      const onto = () => {
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width, height })
        const context = canvas.getContext('2d')!
        context.fillStyle = getComputedStyle(document.documentElement).backgroundColor
        context.fillRect(0, 0, width, height)
        return context
      }
      const [screen, file] = [onto(), onto()]
      const picture = document.querySelector('[aria-roledescription="network map"]')!
      for (const canvas of picture.querySelectorAll('canvas')) {
        if (canvas.hidden || canvas.clientWidth < width) continue
        let opacity = 1
        for (let held: Element | null = canvas; held && held !== picture; held = held.parentElement)
          opacity *= Number(getComputedStyle(held).opacity)
        screen.globalAlpha = opacity
        screen.drawImage(canvas, 0, 0, width, height)
      }
      file.drawImage(saved, at.x, at.y, width, height, 0, 0, width, height)
      const [one, other] = [screen, file].map(
        (context) => context.getImageData(0, 0, width, height).data,
      )
      let [sum, far] = [0, 0]
      for (let place = 0; place < one!.length; place += 4) {
        const off = [0, 1, 2].map((colour) =>
          Math.abs(one![place + colour]! - other![place + colour]!),
        )
        sum += off[0]! + off[1]! + off[2]!
        if (Math.max(...off) > 64) far += 1
      }
      return { mean: sum / (width * height * 3), far: far / (width * height) }
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, at: window },
  )
}
