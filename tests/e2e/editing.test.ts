import type { Page } from '@playwright/test'
import { drawn, LANTERN, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { positions } from './support/picture.ts'

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const title = (page: Page) => page.getByRole('button', { name: /^Network: / })
const UNSAVED = /changes not saved$/

/** Puts the focus where shortcuts are heard, then presses keys. */
async function press(page: Page, keys: string): Promise<void> {
  await page.getByRole('application', { name: 'Map of the network' }).focus()
  await page.keyboard.press(keys)
}

/** Types into a suggesting field and takes the first suggestion. */
async function suggest(page: Page, label: string, text: string, taken: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true })
  await field.fill(text)
  await expect(page.getByRole('option', { name: taken, exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeHidden()
}

async function addFront(page: Page): Promise<void> {
  await press(page, 'a')
  const form = dialog(page, 'New entity')
  await form.getByLabel('Name', { exact: true }).fill('Harbour Lane Front')
  await suggest(page, 'Type', 'front', 'front company')
  await form.getByRole('button', { name: 'Write a new source' }).click()
  await form.getByLabel('Title of the document').fill('Register of companies')
  await form.getByLabel('Publisher').fill('Port Aldre registry')
  await form.getByLabel('Date').fill('2024-02')
  await form.getByRole('button', { name: 'Add entity' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'Harbour Lane Front' })).toBeVisible()
}

async function link(page: Page, from: string, to: string): Promise<void> {
  await press(page, 'Escape')
  await press(page, 'Shift+A')
  const form = dialog(page, 'New relation')
  await suggest(page, 'From', from, from)
  await suggest(page, 'To', to, to)
  await suggest(page, 'What it does', 'supplies', 'supplies')
  await suggest(page, 'Add a source of this network', 'Register', 'Register of companies')
  await form.getByRole('button', { name: 'Add relation' }).click()
  await expect(form).toBeHidden()
}

/** How much is lost without the entity that ranks first. */
async function firstRow(page: Page): Promise<string> {
  await drawn(page)
  const table = await openTable(page, 'Chokepoints')
  return (await table.getByRole('row').nth(1).innerText()).replaceAll(/\s+/g, ' ')
}

test('an analyst adds a front with its source, links it, sees the chokepoint change, and undoes it', async ({
  page,
}) => {
  await openAtlas(page, LANTERN)
  const before = await firstRow(page)
  const places = await positions(page)
  await addFront(page)
  await expect(page.getByText('Added by hand in this copy of the network.')).toBeVisible()
  await expect(title(page)).toHaveAccessibleName(UNSAVED)
  await expect(page).toHaveTitle('• Chokepoint Atlas')
  await link(page, 'Wendlehatch Parts Exchange', 'Harbour Lane Front')
  await link(page, 'Harbour Lane Front', 'Plant 12, engines')
  await expect.poll(() => firstRow(page)).not.toBe(before)

  const after = await positions(page)
  const { 'harbour-lane-front': added, ...others } = after
  expect(added).toBeDefined()
  expect(others).toEqual(places)

  const isChanged = async () => UNSAVED.test((await title(page).getAttribute('aria-label')) ?? '')
  for (let step = 0; step < 20 && (await isChanged()); step += 1) await press(page, 'Control+z')
  await expect(title(page)).not.toHaveAccessibleName(UNSAVED)
  await expect(page).toHaveTitle('Chokepoint Atlas')
  await expect.poll(() => firstRow(page)).toBe(before)
  expect(await positions(page)).toEqual(places)
})

test('what is wrong is told beside its field, and nothing is kept without a source', async ({
  page,
}) => {
  await openAtlas(page, LANTERN)
  await press(page, 'a')
  const form = dialog(page, 'New entity')
  await form.getByLabel('Name', { exact: true }).fill('Tellorin Gate')
  await expect(form.getByRole('button', { name: 'Look at Tellorin Gate Trading' })).toBeHidden()
  await form.getByLabel('Name', { exact: true }).fill('TELLORIN GATE TRADING')
  await expect(form.getByRole('button', { name: 'Look at Tellorin Gate Trading' })).toBeVisible()
  await form.getByRole('button', { name: 'Add entity' }).click()
  await expect(form.getByRole('combobox', { name: 'Type', exact: true })).toBeFocused()
  await expect(form.getByText('Choose a type from the list.')).toBeVisible()
  await expect(
    form.getByText('Name at least one source: nothing is kept without one.'),
  ).toBeVisible()
  await expect(form.getByText('2 fields need another look.').first()).toBeVisible()
  await expectAccessible(page, '[role=dialog]')

  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await press(page, 'a')
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('TELLORIN GATE TRADING')
  await expect(form.getByText('What you wrote before closing is here again.')).toBeVisible()
})

test('a listing and an identifier are written by keyboard, with what the network uses suggested', async ({
  page,
}) => {
  await openAtlas(page, `${LANTERN}&selected=tellorin`)
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Tellorin Gate Trading')
  await press(page, 'Shift+E')
  const form = dialog(page, 'Edit Tellorin Gate Trading')
  await form.getByRole('button', { name: 'Add a listing' }).focus()
  await page.keyboard.press('Enter')
  const whose = form.getByRole('combobox', { name: 'Whose list' }).last()
  await expect(whose).toBeFocused()
  await page.keyboard.type('Port Aldre Board')
  await page.keyboard.press('Tab')
  await form.getByLabel('Listed on', { exact: true }).last().fill('2031-13')
  await form.getByRole('button', { name: 'Save changes' }).click()
  await expect(form.getByLabel('Listed on', { exact: true }).last()).toBeFocused()
  await expect(form.getByText(/but is "2031-13"\.$/)).toBeVisible()
  await expectAccessible(page, '[role=dialog]')
  await form.getByLabel('Listed on', { exact: true }).last().fill('2031-12')
  await form.getByRole('button', { name: 'Write a new source for it' }).click()
  await form.getByLabel('Title of the document').fill('Notice 12')
  await form.getByLabel('Publisher').fill('Port Aldre Board')
  await form.getByRole('button', { name: 'Add an identifier' }).click()
  await page.keyboard.type('Register number')
  await page.keyboard.press('Tab')
  await form.getByLabel('Identifier', { exact: true }).last().fill('PA-12')
  await form.getByRole('button', { name: 'Save changes' }).click()
  await expect(form).toBeHidden()
  await expect(details).toContainText('Port Aldre Board')
  await expect(details).toContainText('2031-12')
  await expect(details).toContainText('PA-12')

  await details
    .getByRole('button', { name: /^Edit source / })
    .last()
    .click()
  const source = dialog(page, 'Edit source')
  await expect(source).toContainText('2 claims rest on it, in 1 entity.')
  await expect(source.getByRole('button', { name: 'Remove this source' })).toBeDisabled()
  await expectAccessible(page, '[role=dialog]')
  await source.getByLabel('Web address').fill('javascript:alert(1)')
  await source.getByRole('button', { name: 'Save changes' }).click()
  await expect(source.getByLabel('Web address')).toBeFocused()
  await source.getByLabel('Web address').fill('https://example.org/12')
  await source.getByRole('button', { name: 'Save changes' }).click()
  await expect(source).toBeHidden()
  await expect(page.getByRole('link', { name: 'Notice 12' }).first()).toHaveAttribute(
    'href',
    'https://example.org/12',
  )
})

test('removing asks nothing and can be undone', async ({ page }) => {
  await openAtlas(page, LANTERN)
  const before = await positions(page)
  const table = await openTable(page, 'Chokepoints')
  await table.getByRole('row', { name: /Tellorin Gate Trading/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Tellorin Gate Trading' })).toBeVisible()
  await press(page, 'Delete')
  await expect(page.getByText(/^Removed Tellorin Gate Trading and \d+ relations\.$/)).toBeVisible()
  await drawn(page)
  expect(Object.keys(await positions(page))).toHaveLength(Object.keys(before).length - 1)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(title(page)).not.toHaveAccessibleName(UNSAVED)
  await drawn(page)
  await expect.poll(() => positions(page)).toEqual(before)
})

test('changes outlive a crash and are offered when the atlas is opened again', async ({
  page,
  context,
}) => {
  await openAtlas(page, LANTERN)
  await addFront(page)
  await expect.poll(() => page.url()).toContain('#file=')
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const request = indexedDB.open('chokepoint-atlas-work')
            request.addEventListener('success', () => {
              const all = request.result.transaction('work').objectStore('work').getAll()
              all.addEventListener('success', () => {
                request.result.close()
                resolve(all.result.some((record) => record.changed !== undefined))
              })
            })
          }),
      ),
    )
    .toBe(true)
  await page.close()

  const again = await context.newPage()
  await again.goto('./')
  await drawn(again)
  await expect(again.getByText(/^You changed this network on /)).toBeVisible()
  await expect(title(again)).toHaveAccessibleName(UNSAVED)
  await again.getByRole('button', { name: 'Go on with your changes' }).click()
  await expect(again.getByText(/^You changed this network on /)).toBeHidden()
  await expect(again.getByRole('tab', { name: 'Entities 44' })).toBeVisible()

  await title(again).click()
  await again.getByRole('menuitemradio', { name: /North Korea procurement/ }).click()
  const question = dialog(again, 'Open another network?')
  await question.getByRole('button', { name: 'Keep working on it' }).click()
  await expect(title(again)).toHaveAccessibleName(UNSAVED)
  await title(again).click()
  await again.getByRole('menuitemradio', { name: /North Korea procurement/ }).click()
  await question.getByRole('button', { name: 'Leave the changes behind' }).click()
  await expect(title(again)).toHaveAccessibleName('Network: North Korea procurement, 2003–2025')
})
