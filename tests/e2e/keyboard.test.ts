import type { JSHandle, Page } from '@playwright/test'
import { facet, FLAGSHIP, openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { flagship, nameOf } from './support/flagship.ts'
import { pointOf, shownInPicture } from './support/picture.ts'

interface Stop {
  readonly name: string
  /** Everything a stylesheet may mark the focus with, on the element, round it and before it. */
  readonly look: string
  readonly element: JSHandle<Element>
}

function lookOf(element: Element): string {
  const styles: string[] = []
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1)
    for (const part of [null, '::after'])
      for (const property of ['outline', 'box-shadow', 'border-color', 'background-color'])
        styles.push(getComputedStyle(at, part).getPropertyValue(property))
  return styles.join(' ')
}

/** What has the focus now. */
async function focused(page: Page): Promise<Stop> {
  const element = await page.evaluateHandle(() => document.activeElement ?? document.body)
  const name = await element.evaluate((one) => {
    const words = one.getAttribute('aria-label') ?? (one.closest('label') ?? one).textContent
    return (words || one.getAttribute('role') || one.tagName).trim()
  })
  return { name, look: await element.evaluate(lookOf), element }
}

/** Presses Tab until it comes round, and tells every stop. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await page.keyboard.press('Tab')
  const first = await page.evaluateHandle(() => document.activeElement)
  const stops: Stop[] = []
  for (let presses = 0; presses < 300; presses += 1) {
    stops.push(await focused(page))
    await page.keyboard.press('Tab')
    const isRound = await first.evaluate((element) =>
      [element, document.body].includes(document.activeElement),
    )
    if (isRound) return stops
  }
  throw new Error(`Tab never came round: ${stops.map(({ name }) => name).join(', ')}`)
}

/** Names of stops that look the same without the focus as with it. */
async function unmarked(page: Page, stops: readonly Stop[]): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const names: string[] = []
  for (const { name, look, element } of stops)
    if ((await element.evaluate(lookOf)) === look) names.push(name)
  return names
}

/** The entity that the voice of the app says one stands at. */
async function standingAt(page: Page): Promise<string | undefined> {
  const said = await page.getByRole('status').last().innerText()
  const named = flagship.entities.filter(({ name }) => said.startsWith(`${name}, `))
  return named.toSorted((one, other) => other.name.length - one.name.length)[0]?.id
}

/** Whom an entity has a relation with. */
function neighboursOf(id: string | undefined): readonly string[] {
  return flagship.relations.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  )
}

test('Tab reaches every part of the workspace, and the focus can always be seen', async ({
  page,
}) => {
  await openAtlas(page, `${FLAGSHIP}&selected=bod&country=CN`)
  await expect(page.getByRole('heading', { level: 2, name: nameOf('bod') })).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  const stops = await tabThrough(page)
  const names = stops.map(({ name }) => name)
  const parts = [
    /^Network: North Korea procurement/,
    /^Search names, aliases, commands/,
    /^Copy a link to this view/,
    /^Menu$/,
    /^Text to filter by$/,
    /^Hidden$/,
    /^Located in/,
    /^North Korea/,
    /^Map of the network$/,
    /^Routes$/,
    /^Legend$/,
    /^Zoom in/,
    /^Source \d+: /,
    /^in China/,
    /^Add a filter$/,
    /^Clear/,
    /^Start of the time window/,
    /^Chokepoints$/,
    /^Save as CSV$/,
  ]
  expect(parts.filter((part) => !names.some((name) => part.test(name)))).toEqual([])
  expect(await unmarked(page, stops)).toEqual([])
})

test('arrows walk the network along its relations, and a voice says where one stands', async ({
  page,
}) => {
  await openAtlas(page)
  const picture = page.getByRole('application')
  await picture.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').last()).toHaveText(
    /^Korea Mining Development Trading Corporation \(KOMID\), trading company in North Korea, tier 1, listed\. \d+ relations\. Right: .+\. Left: .+\.$/,
  )

  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight'])
    await test.step(key, async () => {
      const before = await standingAt(page)
      await page.keyboard.press(key)
      await expect.poll(() => standingAt(page)).not.toBe(before)
      expect(neighboursOf(before)).toContain(await standingAt(page))
    })

  const here = (await standingAt(page)) ?? ''
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').last()).toHaveText(`${nameOf(here)} selected.`)
  await expect(page.getByRole('heading', { level: 2, name: nameOf(here) })).toBeVisible()

  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu')
  await expect(menu).toContainText(nameOf(here))
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(picture).toBeFocused()
})

test('Enter in the picture shows the neighbours that the filter hides', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=komid&country=KP`)
  const before = await shownInPicture(page)
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standingAt(page)).toBe('komid')
  await page.keyboard.press('Enter')
  const expected = new Set([...before.entities, ...neighboursOf('komid')])
  await expect
    .poll(async () => (await shownInPicture(page)).entities)
    .toEqual([...expected].toSorted())
  const revealed = expected.size - before.entities.length
  expect(await sentence(page)).toMatch(/with \d+ entities revealed by hand$/)
  await expect(page.getByRole('status').last()).toHaveText(
    `${revealed} hidden neighbours are shown now.`,
  )
})

test('a question mark lists every shortcut, and Escape leads back', async ({ page }) => {
  await openAtlas(page)
  const picture = page.getByRole('application')
  await picture.focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const command of [
    'Search entities and commands',
    'Clear all filters',
    'Undo',
    'Redo',
    'Fit everything into the view',
    'Show table',
    'On along the flow',
  ])
    await expect(dialog).toContainText(command)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(picture).toBeFocused()
})

test('an analyst filters, reads the table and goes there with the keyboard alone', async ({
  page,
}) => {
  await openAtlas(page)
  const values = facet(page, 'Type')
  await values.getByRole('checkbox', { name: /^trading company/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => sentence(page)).toMatch(/: trading companies$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect.poll(() => sentence(page)).toMatch(/: front companies or trading companies$/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  await expect.poll(() => sentence(page)).toMatch(/: front companies, no trading companies$/)

  await page.getByRole('tab', { name: /^Chokepoints/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Entities/ })).toBeFocused()
  const table = page.getByRole('grid', { name: 'Entities' })
  await table.getByRole('row').nth(1).focus()
  await page.keyboard.press('ArrowDown')
  const name = await table.getByRole('row').nth(2).getByRole('rowheader').innerText()
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  const id = flagship.entities.find((entity) => entity.name === name)?.id ?? ''
  const picture = await page.getByRole('application').boundingBox()
  await expect
    .poll(async () => {
      const { x, y } = await pointOf(page, id)
      return [
        Math.round(x - picture!.x - picture!.width / 2),
        Math.round(y - picture!.y - picture!.height / 2),
      ]
    })
    .toEqual([0, 0])
})
