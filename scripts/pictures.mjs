import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { launchOptions } from './browser/launchOptions.mjs'
import { SCENES } from './pictures/scenes.mjs'
import { shrinkPng } from './shrinkPng.mjs'
import { startStaticServer } from './staticServer.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SITE = path.join(ROOT, '.cache/pictures')
const IMAGES = path.join(ROOT, 'docs/images')

/** Letters with grey edges in the same places on every machine, and the same pixels every time. */
const SAME_TYPE = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  '--num-raster-threads=1',
]

/** Fonts are there, and the drawing is the one that stays. */
const isDrawn = () =>
  document.fonts.status === 'loaded' &&
  performance.getEntriesByName('atlas:first-paint').length > 0 &&
  document.querySelector('[aria-busy=true]') === null

/** What the page looks like once it looks the same twice: cytoscape refines its drawing for a few frames. @param {import('@playwright/test').Page} page */
async function stillScreenshot(page) {
  const take = () => page.screenshot({ animations: 'disabled' })
  let last = await take()
  for (;;) {
    await page.waitForTimeout(500)
    const next = await take()
    if (next.equals(last)) return next
    last = next
  }
}

await build({
  root: ROOT,
  configFile: path.join(ROOT, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: SITE, emptyOutDir: true },
})
mkdirSync(IMAGES, { recursive: true })
const { address, close } = await startStaticServer({ folder: SITE })
const options = launchOptions()
const browser = await chromium.launch({ ...options, args: [...options.args, ...SAME_TYPE] })
try {
  for (const { name, view, context: own, arrange } of SCENES) {
    const context = await browser.newContext({
      ...own,
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    })
    const page = await context.newPage()
    await page.goto(address + view, { waitUntil: 'networkidle' })
    await page.waitForFunction(isDrawn)
    const saved = await arrange?.(page)
    const file = path.join(IMAGES, `${name}.png`)
    writeFileSync(file, shrinkPng(saved ?? (await stillScreenshot(page))))
    await context.close()
    console.log(`${path.relative(ROOT, file)}  ${Math.round(statSync(file).size / 1024)} KiB`)
  }
} finally {
  await browser.close()
  await close()
}
