import type { Page } from '@playwright/test'
import { FLAGSHIP, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { flagship, nameOf } from './support/flagship.ts'

/** Every link that leads away from the app, as it stands in the page. */
function linksAway(page: Page) {
  return page.locator('a[href^="http"]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      target: link.getAttribute('target'),
      rel: (link.getAttribute('rel') ?? '').split(' '),
    })),
  )
}

const dandong = flagship.entities.find(({ id }) => id === 'dhid')

test('the details of an entity say who it is, who lists it, why it counts, and on which sources', async ({
  page,
}) => {
  await openAtlas(page, `${FLAGSHIP}&selected=dhid`)
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(dandong?.name ?? '')
  await expect(details).toContainText('trading company · located in China')
  await expect(details).toContainText(dandong?.nativeName ?? 'a native name')
  await expect(details).toContainText(dandong?.role ?? 'a role')
  for (const status of dandong?.status ?? []) await expect(details).toContainText(status)
  for (const { authority, date = '' } of dandong?.listings ?? [])
    await expect(details).toContainText(
      new RegExp(`${authority}[\\s\\S]*${date}|${date}[\\s\\S]*${authority}`),
    )
  await expect(details).toContainText(/connected pairs lose every documented route/)
})

test('every source opens in a new tab that cannot reach back', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=dhid`)
  await openTable(page, 'Sources')
  await expect.poll(async () => (await linksAway(page)).length).toBeGreaterThan(20)
  for (const { href, target, rel } of await linksAway(page)) {
    expect(href).toMatch(/^https?:\/\//)
    expect([href, target]).toEqual([href, '_blank'])
    expect(rel).toContain('noopener')
  }

  // A number behind a claim names its document.
  const own = flagship.sources.find(({ id }) => id === dandong?.sources[0])
  const mark = page
    .getByRole('region', { name: 'Details' })
    .getByRole('link', { name: new RegExp(`^Source \\d+: `) })
    .first()
  await expect(mark).toHaveAttribute('href', own?.url ?? '')
})

test('what several entities share is told when they are selected together', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=komid~tanchon`)
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('2 entities are selected')
  await expect(details.getByRole('heading', { name: 'What they share' })).toBeVisible()
  await expect(details).toContainText(nameOf('komid'))
  await expect(details).toContainText(nameOf('tanchon'))
})

test('a relation has details of its own', async ({ page }) => {
  const relation = flagship.relations.find(({ evidence, item }) => evidence && item)
  if (!relation) throw new Error('No relation tells what was passed on and how that is known.')
  await openAtlas(page, `${FLAGSHIP}&relations=${relation.id}`)
  const details = page.getByRole('region', { name: 'Details' })
  for (const text of [
    nameOf(relation.source),
    nameOf(relation.target),
    relation.item ?? '',
    relation.evidence ?? '',
    relation.legality,
  ])
    await expect(details).toContainText(text)
})
