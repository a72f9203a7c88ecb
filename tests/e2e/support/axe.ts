import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** One line for each thing axe finds: the rule, and where. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  // In one page and one frame: the other mode opens a page of its own to put results together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}

/** Expects that axe finds nothing, in the light theme and, where themes differ, in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page), 'in the light theme').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, ['color-contrast']), 'in the dark theme').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}
