import { expect, type Page } from '@playwright/test'

/** Where a lesson stands, for axe. */
export const LESSON = '[aria-label="Lesson"]'

/** The part of the page that holds the lesson. */
export const lesson = (page: Page) => page.getByRole('region', { name: 'Lesson' })

/** Presses a button of the lesson by the keyboard. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = lesson(page).getByRole('button', {
    name,
    ...(typeof name === 'string' && { exact: true }),
  })
  await expect(button).toBeEnabled()
  await button.focus()
  await page.keyboard.press('Enter')
}
