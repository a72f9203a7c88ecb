import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { BUILD } from './prepareRun.ts'

/** A file as a person has it on their machine. */
export interface OwnFile {
  readonly name: string
  readonly text: string
}

type Json = Record<string, unknown>

/** The fictional network as a file of one's own: under another title, and changed as wanted. */
export function ownNetwork(title: string, change: (file: Json) => Json = (file) => file): OwnFile {
  const text = readFileSync(path.join(BUILD, 'data/lantern.json'), 'utf8')
  const file = JSON.parse(text) as Json & { meta: Json }
  const renamed = { ...file, meta: { ...file.meta, title } }
  return { name: `${title}.json`, text: JSON.stringify(change(renamed)) }
}

/** Chooses a file in the browser's own dialog, which Ctrl O brings. */
export async function pick(page: Page, { name, text }: OwnFile): Promise<void> {
  // A page that is still starting does not hear its shortcuts yet, and a person would press again.
  await expect(async () => {
    const asking = page.waitForEvent('filechooser', { timeout: 4000 })
    await page.keyboard.press('Control+o')
    const chooser = await asking
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }).toPass({ timeout: 40_000 })
}

/** Drops a file on the page. */
export function drop(page: Page, file: OwnFile): Promise<void> {
  return dropFiles(page, [file])
}

/** Drops files on the page, together. */
export async function dropFiles(page: Page, files: readonly OwnFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const held = new DataTransfer()
    for (const { name, text } of given) held.items.add(new File([text], name))
    return held
  }, files)
  await page.dispatchEvent('body', 'dragover', { dataTransfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}
