import type { Page } from '@playwright/test'
import { drawn, FLAGSHIP, LANTERN, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'

const detailsOf = (page: Page) => page.getByRole('region', { name: 'Details' })

test('an analyst asks how sure a chokepoint is, gets an interval and what would overturn it', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await openAtlas(page, `${LANTERN}&selected=tellorin`)
  const details = detailsOf(page)

  // The second click: how sure?
  await details.getByRole('button', { name: 'Draw it 2,000 times' }).click()
  const verdict = details.getByText(/^In the top three in .* of 2,000 draws/)
  await expect(verdict).toHaveText(/\(95.% interval [\d.]+ to [\d.]+.%\)\.$/, { timeout: 180_000 })
  await expect(details.getByText(/^Its rank is 1 in nine draws of ten/)).toBeVisible()
  await expect(details.getByText(/of the [\d.]+ end users that a draw reaches/)).toBeVisible()

  // What would overturn it, as a list and dotted on the picture.
  await expect(details).toContainText(
    'For each of them this falls if one undiscovered relation exists.',
  )
  await expect(details.getByText(/^Any one of \d+ would do, such as:$/).first()).toBeVisible()
  const dots = details.getByRole('button', { name: 'Dot them on the picture' })
  await dots.click()
  await expect(details.getByRole('button', { name: 'Take the dots off the picture' })).toBeVisible()
  await expect(details).toContainText('nothing says that any exists')

  // Shipment by shipment.
  await expect(details).toContainText('Needed by 4 of 6 recorded shipments: The gyroscope crates')
  await expect(details).toContainText('Without it 3 end users are no longer supplied.')

  // The table says it of everybody.
  const table = await openTable(page, 'Chokepoints')
  await expect(table.getByRole('columnheader', { name: 'P(top 3)' })).toBeAttached()

  // Another entity takes the dots along; the draws stay.
  await table.getByRole('row', { name: /Sesque Harbour Agency/ }).click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Sesque Harbour Agency')
  await expect(verdict).toBeVisible()
  await expect(details.getByRole('button', { name: 'Take the dots off the picture' })).toHaveCount(
    0,
  )
})

test('a long run is cancelled, and other assumptions can be tried', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=komid`)
  const details = detailsOf(page)
  await details.getByRole('button', { name: 'Assumptions' }).click()
  const draws = details.getByRole('textbox', { name: 'Draws' })
  await draws.fill('20000')
  await draws.press('Enter')
  await details.getByRole('button', { name: 'Draw it 20,000 times' }).click()
  await expect(details.getByRole('progressbar', { name: 'Drawing it 20,000 times' })).toBeVisible()
  await details.getByRole('button', { name: 'Stop drawing' }).click()
  await expect(details.getByText('Stopped. Nothing was kept of it.')).toBeVisible()
  await expect(details.getByRole('progressbar')).toHaveCount(0)
  await details.getByRole('button', { name: 'Back to the usual assumptions' }).click()
  await expect(details.getByRole('button', { name: 'Draw it 2,000 times' })).toBeEnabled()
  await expect(details).toContainText('No shipments are recorded in this network')
  await drawn(page)
})
