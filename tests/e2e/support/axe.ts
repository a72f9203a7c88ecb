import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

interface Asked {
  /** A selector of what has changed since the last look; everything without it. */
  readonly within?: string | undefined
  /** These rules only. */
  readonly rules?: string[]
}

/** One line for each thing axe finds: the rule, and where. */
async function findings(page: Page, { within, rules }: Asked): Promise<string[]> {
  // In one page and one frame: the other mode opens a page of its own to put results together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (within !== undefined) axe.include(within)
  if (rules) axe.withRules(rules)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}

/** Expects that axe finds nothing, in the light theme and, where themes differ, in the dark one. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page, { within }), 'in the light theme').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  const inTheDark = await findings(page, { within, rules: ['color-contrast'] })
  expect(inTheDark, 'in the dark theme').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}
