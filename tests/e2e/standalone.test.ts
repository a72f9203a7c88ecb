import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { withNetwork } from '../../src/domain/standalone/standalonePage.ts'
import { choose, drawn, FLAGSHIP, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { ownNetwork } from './support/networkFiles.ts'
import { BUILD } from './support/prepareRun.ts'

const runOf = (page: Page) => page.getByText(/^Run [0-9a-f]{12}$/).innerText()

/** Opens a file as a double click does, without a network; nothing may be asked for over one. */
async function openFile(page: Page, file: string): Promise<void> {
  await page.context().setOffline(true)
  page.on('request', (request) => expect(request.url()).toMatch(/^(file|blob|data):/))
  await page.goto(pathToFileURL(file).href)
  await drawn(page)
}

async function savePage(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Save as one page/ }).click()
  await expect(page.getByText(/^Saved as .*\.html, [\d.]+ MB$/)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await (await downloading).saveAs(file)
}

/** The page with a network of one's own, as the command line makes it. */
function ownPage(file: string, title: string): void {
  const template = readFileSync(path.join(BUILD, 'standalone.html'), 'utf8')
  const { text } = ownNetwork(title)
  writeFileSync(file, withNetwork(template, { title, network: text, fragment: '' }))
}

test('a page saved from the site opens from a folder without a network and does what the site does', async ({
  page,
}, testInfo) => {
  test.slow()
  await openAtlas(page, `${FLAGSHIP}&selected=komid`)
  const run = await runOf(page)
  const saved = testInfo.outputPath('saved.html')
  await savePage(page, saved)

  const alone = await page.context().newPage()
  await openFile(alone, saved)
  await expect(alone).toHaveTitle('North Korea procurement, 2003–2025')
  expect(await runOf(alone)).toBe(run)
  await expect(alone.getByRole('heading', { name: /^Korea Mining Development/ })).toBeVisible()

  await choose(alone, 'Located in', 'China')
  await expect.poll(() => sentence(alone)).toContain('in China')
  await alone.keyboard.press('Control+z')

  await alone.getByRole('radio', { name: 'Story' }).click()
  const story = alone.getByRole('region', { name: 'Story' })
  await story.getByRole('button', { name: 'Next step' }).click()
  await expect(story.getByText('2 of 10')).toBeVisible()
  await expect(alone).toHaveURL(/^file:.*story=three-reports&step=/)
  await alone.getByRole('radio', { name: 'Explore' }).click()
  await alone.getByRole('grid', { name: 'Chokepoints' }).getByText('Korea Mining').click()

  await alone.getByRole('radio', { name: 'Map' }).click()
  await drawn(alone)
  await alone.getByRole('button', { name: /^What if it were stopped/ }).click()
  await expect(alone.getByRole('region', { name: 'What if' })).toBeVisible()
  await expect(alone.getByText(/5 end users/).first()).toBeVisible()

  await test.step('and saves itself again', async () => {
    const again = testInfo.outputPath('again.html')
    await savePage(alone, again)
    const policy = /content="(default-src[^"]*)"/
    expect(policy.exec(readFileSync(again, 'utf8'))?.[1]).toBe(
      policy.exec(readFileSync(saved, 'utf8'))?.[1],
    )
    await openFile(alone, again)
    await expect(alone.getByRole('region', { name: 'What if' })).toBeVisible()
  })
})

test('a hostile title stays text, and refused workers and storage take nothing away', async ({
  page,
}, testInfo) => {
  const title = '</title></script><script>document.title = "broken"</script><!-- Pier'
  const file = testInfo.outputPath('hostile.html')
  ownPage(file, title)
  await page.addInitScript({
    content: `
      const refuse = () => { throw new DOMException('refused', 'SecurityError') }
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel'])
        Object.defineProperty(window, name, { get: refuse })
      window.Worker = refuse`,
  })
  await openFile(page, file)
  await expect(page).toHaveTitle(title)
  await expect(page.getByRole('button', { name: `Network: ${title}` })).toBeVisible()
  await expect(page.getByText(/^Run [0-9a-f]{12}$/)).toBeVisible()
  await expect(page.getByText('did not finish')).toHaveCount(0)
  await expect(page.locator('script')).toHaveCount(3)

  await page.getByRole('radio', { name: 'Learn' }).click()
  await page.getByRole('button', { name: /^Start “Ninety minutes/ }).click()
  await expect(page.getByRole('heading', { name: 'Parts on a sandbank' })).toBeVisible()
})
