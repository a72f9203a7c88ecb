import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'

/** A file the page handed over for saving. */
export interface Saved {
  readonly name: string
  readonly text: string
}

/** Does something that saves a file, and returns the file. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Saved> {
  const waiting = page.waitForEvent('download')
  await act()
  const download = await waiting
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  }
}

/** Saves the table that is open, and reads the rows behind its heading. An empty table cannot be saved. */
export async function tableAsCsv(page: Page): Promise<readonly (readonly string[])[]> {
  if (await page.getByRole('button', { name: 'Save as CSV' }).isDisabled()) return []
  const { text } = await savedBy(page, () =>
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  )
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1)
}
