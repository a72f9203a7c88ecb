import { expect, type Locator, type Page } from '@playwright/test'

/** The address of the real network without a view: no welcome stands before it. */
export const FLAGSHIP = './#network=dprk-procurement'
export const LANTERN = './#network=lantern'

/** Opens an address of the app and waits until its network is read, analysed and drawn. */
export async function openAtlas(page: Page, address = FLAGSHIP): Promise<void> {
  await page.goto(address)
  await drawn(page)
}

/** Waits until the picture stands as it will. */
export async function drawn(page: Page): Promise<void> {
  const picture = page.getByRole('application', { name: 'Map of the network' })
  await expect(picture.locator('canvas').first()).toBeAttached()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** Closes the dialog that is open by its key, and waits until it is gone. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The filter in words, as it stands under the picture. */
export async function sentence(page: Page): Promise<string> {
  const bar = page.getByRole('region', { name: 'What is shown' })
  const showing = await bar
    .getByText(/^Showing /)
    .first()
    .innerText()
  const parts = await chips(page)
  return parts.length === 0 ? showing : `${showing}: ${parts.join(' · ')}`
}

/** The parts of the filter, one chip each. */
export function chips(page: Page): Promise<string[]> {
  return page.getByRole('grid', { name: 'Parts of the filter' }).getByRole('row').allInnerTexts()
}

/** The list of values of one facet, such as `Located in`. */
export function facet(page: Page, name: string): Locator {
  return page.getByRole('group', { name: `${name}: values` })
}

/** Ticks or unticks a value of a facet the way a person does: by pressing its name. */
export async function choose(page: Page, facetName: string, value: string): Promise<void> {
  await facet(page, facetName).getByText(value, { exact: true }).click()
}

/** A button that shows while the pointer is over a value: `Only China`, `Leave out China`. */
export async function pressBeside(page: Page, facetName: string, button: string): Promise<void> {
  const press = facet(page, facetName).getByRole('button', { name: button, exact: true })
  await press.hover({ force: true })
  await press.click()
}

/** Presses a tab of the tables and returns its grid. */
export async function openTable(
  page: Page,
  name: 'Chokepoints' | 'Entities' | 'Relations' | 'Sources' | 'Countries',
): Promise<Locator> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  return page.getByRole('grid', { name })
}
