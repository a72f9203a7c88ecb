import type { Page } from '@playwright/test'
import { closeDialog, drawn, LANTERN, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { keptRecords } from './support/keptRecords.ts'
import { viewport } from './support/picture.ts'

const TOLD = './#network=dprk-procurement&story=three-reports&step=gateway'
const story = (page: Page) => page.getByRole('region', { name: 'Story', exact: true })
const stage = (page: Page) => page.getByRole('main', { name: 'Presentation' })
const heading = (page: Page, name: string) => stage(page).getByRole('heading', { name })
const picture = (page: Page) => page.getByRole('application', { name: 'Map of the network' })

/** What the address bar says once it says it. */
async function expectAddress(page: Page, part: RegExp): Promise<string> {
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(part)
  return page.evaluate(() => location.hash)
}

async function addStep(page: Page, title: string): Promise<void> {
  const field = story(page).getByRole('textbox', { name: 'Title', exact: true })
  await story(page).getByRole('button', { name: 'Add step from this view' }).click()
  await expect(field).toHaveValue(/^Step /)
  await field.fill(title)
  await field.press('Tab')
  await expect(story(page).getByRole('button', { name: title })).toHaveAttribute(
    'aria-current',
    'step',
  )
}

test('somebody writes three steps, comes back after a reload, presents by keyboard, leaves the story and returns exactly', async ({
  page,
}) => {
  test.slow()
  await openAtlas(page, LANTERN)
  await page.getByRole('radio', { name: 'Story' }).click()
  await story(page).getByRole('button', { name: 'New story' }).click()
  await addStep(page, 'Everything')

  await picture(page).focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: 'Rings' })).toBeChecked()
  await drawn(page)
  await addStep(page, 'In rings')

  await picture(page).focus()
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { name: 'Lanes' })).toBeChecked()
  await drawn(page)
  await addStep(page, 'In lanes')
  const text = story(page).getByRole('textbox', { name: 'Text', exact: true })
  await text.fill('Columns by **type**.')
  await text.press('Tab')
  // What was kept before goes once the last change is kept.
  const isKept = async () => {
    const files = await keptRecords(page, 'files')
    return files.length === 1 && JSON.stringify(files).includes('Columns by')
  }
  await expect.poll(isKept).toBe(true)

  await test.step('a reload brings the changed network back, at its step', async () => {
    await expectAddress(page, /story=untitled-story&step=step-3$/)
    await page.reload()
    await drawn(page)
    await expect(story(page).getByRole('heading', { name: 'In lanes' })).toBeVisible()
    await expect(story(page).getByText('type', { exact: true })).toBeVisible()
  })

  await test.step('the keys of a clicker lead through it', async () => {
    await story(page).getByRole('button', { name: 'Present', exact: true }).click()
    await expect(heading(page, 'In lanes')).toBeVisible()
    await page.keyboard.press('Home')
    await expect(heading(page, 'Everything')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(heading(page, 'In rings')).toBeVisible()
    await page.keyboard.press('b')
    const black = page.getByRole('button', { name: /^The screen is black/ })
    await expect(black).toBeVisible()
    await page.keyboard.press('b')
    await expect(black).toBeHidden()
    await page.keyboard.press('t')
    await expect(page.getByRole('timer')).toBeVisible()
    await expect(stage(page).getByText('2 of 3')).toBeVisible()
  })

  await test.step('off the story and back to exactly the same view', async () => {
    const told = await expectAddress(page, /step=step-2$/)
    await page.keyboard.press('w')
    await expect(page.getByText('Presentation paused')).toBeVisible()
    await page.getByRole('radio', { name: 'Routes' }).click()
    await page.getByRole('tab', { name: 'Filters' }).click()
    await page.getByRole('searchbox', { name: 'Text to filter by' }).fill('bank')
    await expectAddress(page, /step=step-2&text=bank/)
    await picture(page).focus()
    await page.keyboard.press('Backspace')
    await expect(heading(page, 'In rings')).toBeVisible()
    await drawn(page)
    expect(await expectAddress(page, /step=step-2$/)).toBe(told)
    await expect(page.getByText('Off the story')).toBeHidden()
  })

  await page.keyboard.press('Escape')
  await expect(stage(page)).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Rings' })).toBeChecked()
})

/** The part of the drawing that is in sight, in its own units. */
async function inSight(page: Page) {
  const { zoom, pan } = await viewport(page)
  const { width, height } = (await picture(page).boundingBox())!
  return {
    left: -pan.x / zoom,
    top: -pan.y / zoom,
    right: (width - pan.x) / zoom,
    bottom: (height - pan.y) / zoom,
  }
}

test('a step shows in a smaller window all that was seen when it was made, and exactly that again in the same', async ({
  page,
}) => {
  await openAtlas(page, `${LANTERN}&layout=rings`)
  await page.getByRole('radio', { name: 'Story' }).click()
  await story(page).getByRole('button', { name: 'New story' }).click()
  await picture(page).focus()
  for (const key of ['+', '+', '+']) await page.keyboard.press(key)
  await expectAddress(page, /camera=[^&]*~\d+~\d+$/)
  const seen = await inSight(page)
  await addStep(page, 'Near')

  await page.setViewportSize({ width: 1150, height: 640 })
  await page.getByRole('button', { name: 'Fit everything' }).click()
  await story(page).getByRole('button', { name: 'Near', exact: false }).last().click()
  await expect
    .poll(async () => {
      const now = await inSight(page)
      return [
        now.left <= seen.left + 0.1,
        now.top <= seen.top + 0.1,
        now.right >= seen.right - 0.1,
        now.bottom >= seen.bottom - 0.1,
      ]
    })
    .toEqual([true, true, true, true])

  await page.setViewportSize({ width: 1440, height: 900 })
  await expect
    .poll(async () => Object.values(await inSight(page)))
    // A link keeps places to a tenth of a unit and zoom to four digits.
    .toEqual(Object.values(seen).map((edge) => expect.closeTo(edge, 0)))
})

test('a link opens at a step of the story that is shipped, with what it lights and says', async ({
  page,
}) => {
  await openAtlas(page, TOLD)
  await expect(story(page).getByRole('heading', { level: 3 })).toHaveText(/^A gateway firm/)
  await expect(story(page).getByText('7 of 10')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Source 3: / }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Next step' }).click()
  await expectAddress(page, /^#network=dprk-procurement&story=three-reports&step=waist$/)
})

test('the speaker window follows the presentation, leads it, and closes with it', async ({
  page,
  context,
}) => {
  await openAtlas(page, TOLD)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(heading(page, 'A gateway firm: Dandong Hongxiang')).toBeVisible()
  const opening = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Speaker window' }).click()
  const speaker = await opening
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(/^A gateway firm/)
  await expect(speaker.getByText('Charged is not convicted')).toBeVisible()
  await expect(speaker.getByText('The waist: four names in a row')).toBeVisible()
  await expectAccessible(speaker)
  await speaker.keyboard.press('ArrowRight')
  await expect(heading(page, 'The waist: four names in a row')).toBeVisible()
  const closed = speaker.waitForEvent('close')
  await page.bringToFront()
  await stage(page).getByRole('button', { name: 'End the presentation' }).click()
  await closed
})

test('axe finds nothing while a story is read, written and presented, in both themes', async ({
  page,
}) => {
  test.slow()
  await openAtlas(page, TOLD)
  await expect(story(page).getByRole('heading', { level: 3 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Write this story' }).click()
  await expect(story(page).getByRole('textbox', { name: 'Speaker notes' })).toBeVisible()
  await expectAccessible(page, '[aria-label="Story"]')
  await page.getByRole('button', { name: 'More about this story' }).click()
  await page.getByRole('menuitem', { name: 'Sources of the story' }).click()
  await expect(page.getByRole('dialog', { name: /^Sources: / })).toBeVisible()
  await expectAccessible(page, '[role=dialog]')
  await closeDialog(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(heading(page, 'A gateway firm: Dandong Hongxiang')).toBeVisible()
  await expectAccessible(page)
})
