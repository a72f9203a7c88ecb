import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { startStaticServer } from '../../scripts/staticServer.mjs'
import { LANTERN, openAtlas, sentence } from './support/atlas.ts'
import { expect, test as atlasTest } from './support/atlasTest.ts'
import { BUILD } from './support/prepareRun.ts'

interface Site {
  readonly address: string
  readonly folder: string
  /** Ends the server, so that there is no connection any more. */
  readonly end: () => Promise<void>
}

/** A site of its own, whose files may be changed under way. */
const test = atlasTest.extend<{ site: Site }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'atlas-site-'))
    cpSync(BUILD, folder, { recursive: true })
    const { address, close } = await startStaticServer({ folder })
    let isOver = false
    const end = async () => {
      if (!isOver) await close()
      isOver = true
    }
    await use({ address, folder, end })
    await end()
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => use(site.address),
})

test.use({ serviceWorkers: 'allow' })

/** Waits until this version of the site is kept on the machine and answers for the page. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), {
      timeout: 30_000,
    })
    .toBe('activated')

test('after one visit the site opens without a connection', async ({ page, site }) => {
  await openAtlas(page)
  await kept(page)
  await site.end()
  await page.goto('about:blank')
  await openAtlas(page)
  expect(await sentence(page)).toBe('Showing all 426 entities and 471 relations')
  await openAtlas(page, `${LANTERN}&layout=geography`)
  expect(await sentence(page)).toBe('Showing all 43 entities and 84 relations')
})

test('a newer version says that it is there, and comes when it is asked for', async ({
  page,
  site,
}) => {
  await openAtlas(page, LANTERN)
  await kept(page)
  const file = (name: string) => path.join(site.folder, name)
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(file(name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(file(name), text.replace(from, to))
  }
  change('index.html', '<title>Chokepoint Atlas', '<title>Newer Chokepoint Atlas')
  change('sw.js', 'const FILES', '// Newer.\nconst FILES')
  change('sw.js', "KEPT = 'chokepoint-atlas ", "KEPT = 'chokepoint-atlas newer ")
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
  const show = page.getByRole('button', { name: 'Show the new version' })
  await expect(show).toBeVisible()
  await Promise.all([page.waitForEvent('load'), show.click()])
  await expect
    .poll(() => page.evaluate(async () => (await (await fetch('./')).text()).includes('Newer')))
    .toBe(true)
})
