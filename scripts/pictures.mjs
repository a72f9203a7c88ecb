import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { launchOptions } from './browser/launchOptions.mjs'
import { shrinkPng } from './shrinkPng.mjs'
import { startStaticServer } from './staticServer.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SITE = path.join(ROOT, '.cache/pictures')
const IMAGES = path.join(ROOT, 'docs/images')

/** The bank at the waist of the flagship, and what stopping the firm behind it does: opened by links, as a reader would. */
const EXPLORE = '#network=dprk-procurement&selected=kkbc'
const MAP = '#network=dprk-procurement&layout=geography'
const WHAT_IF = '#network=dprk-procurement&mode=what-if&stopped=komid'

/** @typedef {import('@playwright/test').BrowserContextOptions} ContextOptions */

/** @type {readonly { name: string, view: string, context: ContextOptions }[]} */
const PICTURES = [
  {
    name: 'explore-light',
    view: EXPLORE,
    context: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  },
  {
    name: 'explore-dark',
    view: EXPLORE,
    context: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  },
  {
    name: 'explore-phone',
    view: EXPLORE,
    context: {
      viewport: { width: 390, height: 844 },
      colorScheme: 'light',
      hasTouch: true,
      isMobile: true,
    },
  },
  {
    name: 'map',
    view: MAP,
    context: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  },
  {
    name: 'what-if',
    view: WHAT_IF,
    context: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  },
]

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
  for (const { name, view, context: own } of PICTURES) {
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
    const file = path.join(IMAGES, `${name}.png`)
    writeFileSync(file, shrinkPng(await stillScreenshot(page)))
    await context.close()
    console.log(`${path.relative(ROOT, file)}  ${Math.round(statSync(file).size / 1024)} KiB`)
  }
} finally {
  await browser.close()
  await close()
}
