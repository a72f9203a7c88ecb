import { readFileSync } from 'node:fs'

/** The bank at the waist of the flagship, and what stopping the firm behind it does: opened by links, as a reader would. */
const EXPLORE = '#network=dprk-procurement&selected=kkbc'
const MAP = '#network=dprk-procurement&layout=geography'
const WHAT_IF = '#network=dprk-procurement&mode=what-if&stopped=komid'
const STORY = '#network=dprk-procurement&story=three-reports&step=waist'
const LESSON = '#network=lantern'

/** @typedef {import('@playwright/test').BrowserContextOptions} ContextOptions */
/** @typedef {import('@playwright/test').Page} Page */

/** @type {ContextOptions} */
const WINDOW = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }

/** @param {Page} page */
const waitUntilDrawn = (page) =>
  page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)

/** A story as a room sees it. @param {Page} page */
async function present(page) {
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('main', { name: 'Presentation' }).waitFor()
  await waitUntilDrawn(page)
}

/** A lesson at the step where a wrong answer has been checked. @param {Page} page */
async function learn(page) {
  await page.getByRole('application').press('q')
  const lesson = page.getByRole('region', { name: 'Lesson' })
  await lesson.getByRole('button', { name: /^Start “/ }).click()
  await lesson.getByRole('button', { name: 'Check', exact: true }).click()
  await waitUntilDrawn(page)
}

/** An exhibit as it is saved for a slide. @param {Page} page */
async function exhibit(page) {
  await page.getByRole('application').press('i')
  const dialog = page.getByRole('dialog', { name: 'Save a picture' })
  /** @param {string} group @param {string} choice */
  const take = (group, choice) =>
    dialog.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice }).click()
  await take('As', 'PNG')
  await take('Resolution', '1×')
  await take('Shape', '16:9')
  await waitUntilDrawn(page)
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  return readFileSync(await (await waiting).path())
}

/** @type {readonly { name: string, view: string, context: ContextOptions, arrange?: (page: Page) => Promise<Buffer | void> }[]} */
export const SCENES = [
  { name: 'explore-light', view: EXPLORE, context: WINDOW },
  { name: 'explore-dark', view: EXPLORE, context: { ...WINDOW, colorScheme: 'dark' } },
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
  { name: 'map', view: MAP, context: WINDOW },
  { name: 'what-if', view: WHAT_IF, context: WINDOW },
  {
    name: 'story',
    view: STORY,
    context: { ...WINDOW, viewport: { width: 1280, height: 720 } },
    arrange: present,
  },
  { name: 'lesson', view: LESSON, context: WINDOW, arrange: learn },
  { name: 'exhibit', view: WHAT_IF, context: WINDOW, arrange: exhibit },
]
