import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { LANTERN, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { LESSON, lesson, press } from './support/lesson.ts'

/** Takes an entity out of the answer: its chip, then Delete. */
async function drop(page: Page, name: string | RegExp): Promise<void> {
  const chip = lesson(page).getByRole('row', { name })
  await chip.focus()
  await page.keyboard.press('Delete')
  await expect(chip).toHaveCount(0)
}

/** Selects an entity by typing part of its name. */
async function select(page: Page, name: string): Promise<void> {
  const field = lesson(page).getByRole('combobox', { name: 'Add by name' })
  await field.focus()
  await page.keyboard.type(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(lesson(page).getByRole('row', { name })).toBeVisible()
}

async function predict(page: Page, value: string): Promise<void> {
  const field = lesson(page).getByLabel('Your prediction')
  await field.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(value)
  await press(page, 'Predict')
}

const said = (page: Page, text: string | RegExp) =>
  expect(lesson(page).getByText(text).first()).toBeVisible()

const atStep = (page: Page, title: string) =>
  expect(lesson(page).getByRole('heading', { level: 3, name: title })).toBeFocused()

async function nextStep(page: Page, title: string): Promise<void> {
  await press(page, 'Next step')
  await atStep(page, title)
}

test('a whole lesson is played by keyboard, with wrong and right answers, and leaves its log', async ({
  page,
}) => {
  test.slow()
  await openAtlas(page, LANTERN)
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await test.step('nothing of the answers is seen before the lesson is begun', async () => {
    await expect(lesson(page).getByText(/^Chokepoints and What if stay closed/)).toBeVisible()
    await expect(page.getByRole('radio', { name: /^What if/ })).toHaveCount(0)
  })
  await lesson(page).getByLabel('Team code').focus()
  await page.keyboard.type('blue')
  await press(page, /^Start “/)
  await atStep(page, 'Parts on a sandbank')

  await test.step('find: wrong, a hint, right', async () => {
    await expect(page.getByRole('radio', { name: /^What if/ })).toHaveCount(0)
    await press(page, 'Check')
    await said(page, 'None of what is selected is meant: 2 missing, 1 too many.')
    await press(page, 'Hint (2 left)')
    await said(page, 'The details of the test vehicle list what it contains.')
    await drop(page, /^Lantern-3/)
    await select(page, 'HI-9')
    await select(page, 'OD-51')
    await press(page, 'Check')
    await said(page, 'That is all 2 of them.')
    await said(page, /A mark names the maker/)
  })

  await nextStep(page, 'Look around, and bet')
  await test.step('filter: everything is too much, one place is right', async () => {
    await press(page, 'Check')
    await said(page, /^The filter shows 43 entities: 33 too many/)
    await page
      .getByRole('group', { name: 'Located in: values' })
      .getByRole('checkbox')
      .first()
      .focus()
    await page.keyboard.press('Space')
    await said(page, /located in Port Aldre/)
    await press(page, 'Check')
    await said(page, 'The filter shows exactly the 10 entities that are meant.')
  })
  await test.step('what is listed, by the solution of somebody who gives up', async () => {
    await press(page, 'Next task')
    await press(page, 'Check')
    await press(page, 'Show the solution')
    await said(page, /listed by Narrow Seas Compact/)
    await press(page, 'Next task')
  })
  await test.step('a bet', async () => {
    await select(page, 'Wendlehatch')
    await press(page, 'Place the bet')
    await said(page, 'Your bet is noted: Wendlehatch Parts Exchange. It comes back in the debrief.')
  })

  await nextStep(page, 'Choose two')
  await test.step('the decoy, and two predictions before any effect is seen', async () => {
    await select(page, 'Tellorin')
    await press(page, 'Check')
    await said(page, 'Not Tellorin Gate Trading.')
    await drop(page, /^Tellorin/)
    await select(page, 'Wendlehatch')
    await press(page, 'Check')
    await said(page, 'Yes: Wendlehatch Parts Exchange.')
    await press(page, 'Next task')
    await page.getByRole('application').focus()
    await page.keyboard.press('w')
    await expect(page.getByText(/^Chokepoints and What if stay closed/).first()).toBeAttached()
    await predict(page, '20')
    await said(page, 'You said 20; by the documented relations 0 of 43 pairs are lost.')
    await press(page, 'Next task')
    await predict(page, '3')
    await said(page, 'You said 3; by the documented relations 3 of 6 end users are cut off.')
    await expect(page.getByRole('radio', { name: 'What if' })).toBeVisible()
    await press(page, 'Next task')
  })
  await test.step('choose two: first one that falls short, then the best', async () => {
    await drop(page, /^Wendlehatch/)
    await select(page, 'Tellorin')
    await select(page, 'Kettersand')
    await press(page, 'Check')
    await said(page, /pairs are lost; the best choice of this size loses 30\.$/)
    await drop(page, /^Kettersand/)
    await select(page, 'Quillfarrow')
    await press(page, 'Check')
    await said(page, '30 of 43 pairs are lost: no choice of this size loses more.')
    await expect(lesson(page).getByRole('rowheader', { name: 'Proven best' })).toBeVisible()
  })

  await nextStep(page, 'Greedy against the optimum')
  await nextStep(page, 'They answer')
  await test.step('the red team', async () => {
    await press(page, 'Let them answer')
    await said(page, /^Of 43 pairs, 13 are left if nobody reacts, 43 after the best response/)
    await said(page, 'Drawn by the code “blue”.')
    await press(page, '10 relations were out of sight')
    await expect(lesson(page).getByRole('list').last().getByRole('listitem')).toHaveCount(10)
  })

  await nextStep(page, 'Who owns the gate?')
  await test.step('ownership: wrong, then right', async () => {
    await lesson(page)
      .getByRole('radio', { name: /^clear/ })
      .focus()
    await page.keyboard.press('Space')
    await press(page, 'Check')
    await said(page, /^Not “clear”/)
    await lesson(page)
      .getByRole('radio', { name: /^clear/ })
      .focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await press(page, 'Check')
    await said(page, 'Yes, by arithmetic on the loaded data: blocked.')
  })

  await nextStep(page, 'Debrief')
  await test.step('what was said comes back, and the log holds every decision', async () => {
    await said(page, 'You bet on Wendlehatch Parts Exchange.')
    await said(page, 'You said 20; by the documented relations 0 of 43 pairs are lost.')
    const saving = page.waitForEvent('download')
    await press(page, 'Download the log as a table')
    const log = readFileSync(await (await saving).path(), 'utf8')
    const lines = log.trim().split('\r\n')
    expect(lines[0]).toContain(
      'Time (UTC),Team,Step,Task,What,Chosen,Standing,Outcome,Tries,Hints,Run',
    )
    expect(lines.filter((line) => line.includes(',answered,'))).toHaveLength(15)
    expect(lines.filter((line) => line.includes(',took a hint,'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes(',saw the solution,'))).toHaveLength(1)
    expect(log).toContain('Tellorin Gate Trading and Quillfarrow Traders,right,')
    expect(log).toMatch(/,[0-9a-f]{64}\r\n/)
  })

  await test.step('a reload loses nothing', async () => {
    await page.reload()
    await expect(lesson(page).getByRole('heading', { level: 3, name: 'Debrief' })).toBeVisible()
    await said(page, 'You bet on Wendlehatch Parts Exchange.')
    await press(page, 'All lessons')
    await lesson(page).getByLabel('Team code').fill(' Blue ')
    await press(page, /^Start “/)
    await atStep(page, 'Debrief')
    await said(page, 'You bet on Wendlehatch Parts Exchange.')
  })
})

test('axe finds nothing in a lesson, on a wide window and on a phone', async ({ page }) => {
  test.slow()
  await openAtlas(page, LANTERN)
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await expect(lesson(page).getByRole('heading', { name: 'Lessons' })).toBeVisible()
  await expectAccessible(page, LESSON)
  await press(page, /^Start “/)
  await atStep(page, 'Parts on a sandbank')
  await press(page, 'Check')
  await said(page, /too many/)
  await expectAccessible(page, LESSON)
  await page.keyboard.press('Shift+P')
  await expect(page.locator(':root[data-projector]')).toBeAttached()
  await expectAccessible(page)
  await page.keyboard.press('Shift+P')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(lesson(page).getByRole('button', { name: 'Check' })).toBeVisible()
  await expectAccessible(page, LESSON)
})
