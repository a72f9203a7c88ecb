import type { Page } from '@playwright/test'
import { LANTERN, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { keptRecords } from './support/keptRecords.ts'
import { LESSON, lesson, press } from './support/lesson.ts'

/** Types into a field of the lesson and leaves it, which takes the text in. */
async function write(page: Page, label: string, text: string): Promise<void> {
  const field = lesson(page).getByLabel(label, { exact: true })
  await expect(field).toBeVisible()
  await field.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

/** Begins a task of a kind by the menu. */
async function begin(page: Page, kind: RegExp): Promise<void> {
  await press(page, 'Add a task')
  const entry = page.getByRole('menuitem', { name: kind })
  await expect(entry).toBeVisible()
  await entry.focus()
  await page.keyboard.press('Enter')
  await expect(lesson(page).getByRole('heading', { name: /^New task: / })).toBeFocused()
}

async function add(page: Page, name: string): Promise<void> {
  const field = lesson(page).getByRole('combobox', { name: 'Add by name' }).first()
  await field.focus()
  await page.keyboard.type(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(lesson(page).getByRole('row', { name })).toBeVisible()
}

const said = (page: Page, text: string | RegExp) =>
  expect(lesson(page).getByText(text).first()).toBeVisible()

test('a lesson of two steps is written by keyboard, kept over a reload, and played', async ({
  page,
}) => {
  test.slow()
  await openAtlas(page, LANTERN)
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await press(page, 'Write a lesson')
  await write(page, 'Title of the lesson', 'Two doors')
  await said(page, 'The lesson has no steps.')

  await test.step('a step from what is shown, with a task to find somebody', async () => {
    await press(page, 'Add step from this view')
    await write(page, 'Title of the step', 'Who stands there?')
    await write(page, 'Text', 'Look at **the gate**.')
    await begin(page, /^Find/)
    await said(page, /^Say which entities are meant/)
    await add(page, 'Tellorin')
    await said(page, 'Meant is Tellorin Gate Trading.')
    await write(page, 'Question', 'Select the gate.')
    await write(page, 'Hints, one a line', 'It trades.')
    await press(page, 'Add the task')
    await said(page, '1 · Find')
    await expectAccessible(page, LESSON)
  })

  await test.step('undo takes the task back, redo brings it again', async () => {
    await page.getByRole('application').focus()
    await page.keyboard.press('ControlOrMeta+z')
    await said(page, 'No tasks in this step.')
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await said(page, '1 · Find')
  })

  await test.step('a second one to choose who is stopped, whose best the app works out', async () => {
    await press(page, 'Add step from this view')
    await write(page, 'Title of the step', 'Choose')
    await begin(page, /^Choose/)
    await said(page, 'Best: Tellorin Gate Trading and Quillfarrow Traders, 30 of 43 pairs lost.')
    await write(page, 'Question', 'Stop a pair of them.')
    await press(page, 'Add the task')
    await said(page, '1 · Choose')
    await said(page, 'Every task can be solved.')
  })

  await test.step('a reload loses nothing', async () => {
    await expect(page.getByText('Every task can be solved.')).toBeVisible()
    // What was kept before goes once the last change is kept.
    const isKept = async () => {
      const files = await keptRecords(page, 'files')
      return files.length === 1 && JSON.stringify(files).includes('Stop a pair of them.')
    }
    await expect.poll(isKept).toBe(true)
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Learn' })).toBeVisible()
    await page.getByRole('radio', { name: 'Learn' }).click()
    await press(page, 'Edit “Two doors”')
    await expect(lesson(page).getByLabel('Title of the step')).toHaveValue('Who stands there?')
    await expect(lesson(page).getByLabel('Text', { exact: true })).toHaveValue(
      'Look at **the gate**.',
    )
  })

  await test.step('and it is played at once', async () => {
    await press(page, 'Try it')
    await expect(
      lesson(page).getByRole('heading', { level: 3, name: 'Who stands there?' }),
    ).toBeFocused()
    await press(page, 'Hint (1 left)')
    await said(page, 'It trades.')
    await add(page, 'Tellorin')
    await press(page, 'Check')
    await said(page, 'That is the one.')
    await press(page, 'Next step')
    await said(page, 'Stop a pair of them.')
    await press(page, 'Back to writing')
    await expect(lesson(page).getByLabel('Title of the lesson')).toHaveValue('Two doors')
  })
})

test('axe finds nothing where a lesson is written, on a phone and in the dark', async ({
  page,
}) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await openAtlas(page, LANTERN)
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await press(page, /^Edit “Ninety minutes/)
  await expect(lesson(page).getByLabel('Title of the step')).toHaveValue('Parts on a sandbank')
  await press(page, /^1 · /)
  await said(page, /^Meant is /)
  await expectAccessible(page, LESSON)
})
