import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { BUILD } from './prepareRun.ts'

/** A file as a person has it on their machine. */
export interface OwnFile {
  readonly name: string
  readonly text: string
}

/** A file whose bytes are no text. */
interface BinaryFile {
  readonly name: string
  readonly bytes: Uint8Array
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
export async function dropFiles(
  page: Page,
  files: readonly (OwnFile | BinaryFile)[],
): Promise<void> {
  const plain = files.map((file) => ({
    name: file.name,
    content: 'bytes' in file ? [...file.bytes] : file.text,
  }))
  const dataTransfer = await page.evaluateHandle((given) => {
    const held = new DataTransfer()
    for (const { name, content } of given) {
      const part = typeof content === 'string' ? content : Uint8Array.from(content)
      held.items.add(new File([part], name))
    }
    return held
  }, plain)
  await page.dispatchEvent('body', 'dragover', { dataTransfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}
