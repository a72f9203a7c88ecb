import type { Page } from '@playwright/test'
import { choose, closeDialog, drawn, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { drop, ownNetwork, pick, type OwnFile } from './support/networkFiles.ts'
import { positions, shownInPicture, viewport } from './support/picture.ts'

const FLAGSHIP_TITLE = 'North Korea procurement, 2003–2025'

/** Everything a person would miss if it were gone. */
async function whatIsOpen(page: Page) {
  return {
    network: await page.getByRole('button', { name: /^Network: / }).innerText(),
    sentence: await sentence(page),
    shown: await shownInPicture(page),
    places: await positions(page),
    camera: await viewport(page),
    address: page.url(),
  }
}

/** The sentences of the dialog that says why a file could not be opened. */
async function problems(page: Page, fileName: string) {
  const dialog = page.getByRole('dialog', { name: `${fileName} could not be opened` })
  await expect(dialog).toBeVisible()
  return {
    count: await dialog.locator('p').first().innerText(),
    lines: await dialog.locator('ol > li').allInnerTexts(),
    kept: await dialog.getByText(/still open and was not changed/).innerText(),
  }
}

const malformed: OwnFile = {
  name: 'torn.json',
  text: '{\n  "kind": "chokepoint-atlas/network",\n  "version": 1,\n  "meta": {"title": "Torn"\n',
}

const newer = ownNetwork('Tomorrow', (file) => ({ ...file, version: 2 }))

const faulty = ownNetwork('Faulty', (file) => ({
  ...file,
  entities: (file['entities'] as object[]).map((entity, index) =>
    index < 25 ? { ...entity, country: 'Korvane' } : entity,
  ),
}))

test('a broken file leaves the open network untouched', async ({ page }) => {
  await openAtlas(page)
  await choose(page, 'Located in', 'China')
  await expect.poll(() => page.url()).toContain('country=CN')
  const before = await whatIsOpen(page)
  const kept = `${FLAGSHIP_TITLE} is still open and was not changed.`

  for (const give of [pick, drop])
    await test.step(`given by ${give.name}`, async () => {
      await give(page, malformed)
      expect(await problems(page, 'torn.json')).toEqual({
        count: '1 problem was found.',
        lines: [
          'the file Not valid JSON: line 5, column 1: the file ends here, but the object that begins on line 4 is never closed.',
        ],
        kept,
      })
      await closeDialog(page)

      await give(page, newer)
      expect(await problems(page, 'Tomorrow.json')).toEqual({
        count: '1 problem was found.',
        lines: [
          'version The file is of version 2, which is newer than this app: it reads versions up to 1. Open it with a newer release of the app.',
        ],
        kept,
      })
      await closeDialog(page)

      await give(page, faulty)
      expect(await problems(page, 'Faulty.json')).toEqual({
        count: '25 problems were found. The first 20:',
        lines: Array.from(
          { length: 20 },
          (_, index) =>
            `entities[${index}].country Must be a two-letter country code (ISO 3166-1 alpha-2), such as CN, but is "Korvane".`,
        ),
        kept,
      })
      await closeDialog(page)
      expect(await whatIsOpen(page)).toEqual(before)
    })
})

test('a file of one’s own opens by choosing it, and by dropping it', async ({ page }) => {
  await openAtlas(page)
  for (const [give, title] of [
    [pick, 'My first network'],
    [drop, 'My second network'],
  ] as const) {
    await give(page, ownNetwork(title))
    await expect(page.getByRole('button', { name: `Network: ${title}` })).toBeVisible()
    await drawn(page)
    expect(await sentence(page)).toBe('Showing all 43 entities and 84 relations')
    const { entities, relations } = await shownInPicture(page)
    expect([entities.length, relations.length]).toEqual([43, 84])
  }
})

test('an address of the same site opens, one of another site is refused and never asked', async ({
  page,
}) => {
  await openAtlas(page, './?data=data/lantern.json')
  await expect(page.getByRole('button', { name: /^Network: The Lantern exercise/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.goto('./?data=https://elsewhere.invalid/network.json')
  const dialog = page.getByRole('dialog', { name: /could not be opened$/ })
  await expect(dialog).toContainText(
    'The address leads to elsewhere.invalid. Only files from the place this app was opened from are read; save the file and open it from there.',
  )
  // What opens instead leaves the sentence standing.
  await drawn(page)
  await expect(dialog).toBeVisible()
  // The guard of all these tests fails on any request to another origin.
})

test.describe('where there is no file', () => {
  test.use({ expectedFaults: [/404/] })

  test('a link to a file that is not there says so, and something else can be opened', async ({
    page,
  }) => {
    await page.goto('./?data=data/gone.json')
    const dialog = page.getByRole('dialog', { name: 'data/gone.json could not be opened' })
    await expect(dialog).toContainText('There is no file at this address.')
    await drawn(page)
    await expect(dialog).toBeVisible()
    await closeDialog(page)
    await expect(page.getByRole('button', { name: `Network: ${FLAGSHIP_TITLE}` })).toBeVisible()
  })
})
