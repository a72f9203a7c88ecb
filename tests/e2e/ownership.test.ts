import { LANTERN, FLAGSHIP, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'

test('a learner lists a holder of the fictional gateway and sees which rule reaches it, and why', async ({
  page,
}) => {
  await openAtlas(page, `${LANTERN}&selected=tellorin`)
  const details = page.getByRole('region', { name: 'Details' })
  const rules = details.getByRole('table', { name: /ownership rules/ })
  const verdict = (rule: string) => rules.getByRole('button', { name: new RegExp(`^${rule}: `) })
  await expect(verdict('OFAC')).toHaveText('blocked')
  await expect(verdict('EU now')).toHaveText('blocked')
  await expect(verdict('EU before 2024')).toHaveText('clear')
  await expect(verdict('UK')).toHaveText('clear')

  // One of its owners is listed by nobody: what if he were?
  await details.getByRole('button', { name: 'Idra Vossenholt', exact: true }).first().click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Idra Vossenholt')
  await details.getByRole('button', { name: 'What if it were listed' }).click()
  const strip = page.getByRole('region', { name: 'What if they were listed' })
  await expect(strip.getByRole('row', { name: 'Idra Vossenholt' })).toBeVisible()
  await expect(strip.getByRole('button', { name: /^OFAC: 2 entities$/ })).toBeVisible()
  await expect(
    strip.getByRole('button', { name: /^EU before 2024: 1 entity, 1 more/ }),
  ).toBeVisible()
  await expect(strip.getByRole('button', { name: /^UK: 0 entities$/ })).toBeVisible()
  await expect(page).toHaveURL(/supposed-listed=vossenholt/)

  // The number leads to the gateway, and the proof says why the older rule reaches it now, and the British does not.
  await strip.getByRole('button', { name: /^EU before 2024/ }).click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Tellorin Gate Trading')
  await expect(verdict('EU before 2024')).toHaveText('blocked')
  await verdict('EU before 2024').click()
  await expect(rules.getByRole('listitem')).toHaveText([
    'Berin Asmolt is listed by Narrow Seas Compact (2022-09-01).',
    'Idra Vossenholt is taken as listed in your what-if.',
    /^Tellorin Gate Trading: Berin Asmolt 1\s% \+ Idra Vossenholt 50\s% = 51\s%\. 51\s>\s50: met\.$/,
  ])
  await verdict('UK').click()
  await expect(rules.getByRole('listitem').last()).toHaveText(
    /each for itself: at most 50\s%\. 50\s>\s50 does not hold\.$/,
  )
  await expect(details).toContainText('no legal finding')
  await expectAccessible(page, 'main')

  // Whom the rule reaches can be stopped in thought; undo takes back one step at a time.
  await strip.getByRole('button', { name: 'Stop them all in What if' }).click()
  await page.getByRole('menuitem', { name: /whom EU before 2024 reaches/ }).click()
  await expect(page).toHaveURL(/stopped=vossenholt~tellorin/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveURL(/stopped=/)
  await strip.getByRole('button', { name: 'Take all back' }).click()
  await expect(strip).toBeHidden()
  await expect(verdict('EU before 2024')).toHaveText('clear')
})

test('the real network says plainly that stakes are not known', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=tosong`)
  const details = page.getByRole('region', { name: 'Details' })
  const rules = details.getByRole('table', { name: /ownership rules/ })
  await expect(details.getByText('stake not stated', { exact: true })).toBeVisible()
  await expect(rules.getByRole('button', { name: /^OFAC: / })).toHaveText('listed itself')
  await rules.getByRole('button', { name: /^UK: not known/ }).click()
  await expect(rules).toContainText('Stakes not known: loaded data do not state how much')
})
